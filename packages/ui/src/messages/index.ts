export type { Messages } from './language.ts';
export { directionOf, languageName, localeOf, messages, sayNumber } from './loaded.ts';
export { isLanguage, loadLanguage, loadLanguages } from './load.ts';
