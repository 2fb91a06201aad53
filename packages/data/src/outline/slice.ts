import type { Language } from '../model/index.ts';
import type { Localised } from '../model/text.ts';
import type { Outline } from './types.ts';

export interface SliceOptions {
  /** Without claims: text in this language alone, and in English where it is not translated. */
  lang: Language;
  /**
   * Whether claims, questions and what a text search reads come along; network and timeline need none of them. A search reads
   * every language, and has to find the same here as elsewhere: all of them come along then.
   */
  claims: boolean;
}

/** The part of an outline that travels to a chart in another page: an outline still, with less in it. */
export function sliceOutline(outline: Outline, { lang, claims }: SliceOptions): Outline {
  return claims ? outline : inLanguage({ ...outline, claims: [], questions: [] }, lang);
}

const isText = (value: object): value is Localised => 'en' in value && typeof value.en === 'string';

function inLanguage<T>(value: T, lang: Language): T {
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguage(item, lang)) as T;
  if (value === null || typeof value !== 'object') return value;
  if (isText(value)) return oneOf(value, lang) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, lang)])) as T;
}

/** English stays a required key of the type; where another language stands in its place it is empty. */
function oneOf(text: Localised, lang: Language): Localised {
  const own = (text as Record<string, string | undefined>)[lang];
  return lang === 'en' || own === undefined ? { en: text.en } : { en: '', [lang]: own };
}
