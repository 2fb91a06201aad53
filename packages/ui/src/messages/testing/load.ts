import { loadLanguages } from '../index.ts';

await loadLanguages();
