export type { Messages } from './language.ts';
export { directionOf, languageName, localeOf, messages, sayNumber } from './loaded.ts';
export { isLanguage } from './codes.ts';
export { loadLanguage, loadLanguages } from './load.ts';
