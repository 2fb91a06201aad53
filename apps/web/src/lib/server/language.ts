import type { Language } from '@standoff/data';
import { isLanguage, LANGUAGES } from '@standoff/ui';

const MAX_GIVEN = 40;

export interface Spoken {
  lang: Language;
  /** What the address gives as a language and is none. */
  unknownLang: string | undefined;
}

/** The language of a page: the one its address names, else the one the browser likes best, else English. */
export function spokenIn(params: URLSearchParams, accept: string | null): Spoken {
  const given = params.get('lang');
  const known = given !== null && isLanguage(given);
  return {
    lang: known ? given : preferred(accept ?? ''),
    unknownLang: given && !known ? given.slice(0, MAX_GIVEN) : undefined,
  };
}

/**
 * The best of our languages for an `Accept-Language` header (RFC 9110, 12.5.4): by quality, then by order; a variety
 * such as `fr-CA` asks for its language, too. Zero quality refuses one.
 */
function preferred(accept: string): Language {
  const wanted = accept
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { range, quality: q === undefined ? 1 : Number(q) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { range } of wanted) {
    const code = range === '*' ? LANGUAGES[0].code : matching(range);
    if (code !== undefined) return code;
  }
  return LANGUAGES[0].code;
}

const matching = (range: string): Language | undefined =>
  LANGUAGES.find(({ code }) => code.toLowerCase() === range || code.toLowerCase() === range.split('-', 1)[0])?.code;
