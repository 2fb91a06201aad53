import { describeStore } from '../testing/conformance.ts';
import { memoryStore } from './memory.ts';

describeStore('the store in memory', (stories) => Promise.resolve(memoryStore(stories)));
