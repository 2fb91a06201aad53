import type { LanguageFile, SomeFile } from './language.ts';

const PLAIN = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const ACCENTED = [...'ÅåƁƀÇçÐđËëƑƒĜĝĤĥÎîĴĵĶķĻļṀɱÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž'];
const ACCENTS = new Map([...PLAIN].map((letter, index) => [letter, ACCENTED[index] ?? letter]));

/** Other languages are about as much longer than English. */
const LONGER = 0.3;
/** In pieces as long as words are, so that lines break in it. */
const PADDING = '~~~~~ '.repeat(100);
const RIGHT_TO_LEFT = '\u202e';
const END = '\u202c';

/** `Read` is `⟦Ŕëåđ~~⟧`: legible, longer, and not to be taken for text that bypassed the messages. */
function accent(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const letters = [...text].map((letter) => ACCENTS.get(letter) ?? letter).join('');
  return `⟦${letters}${PADDING.slice(0, Math.ceil(text.length * LONGER))}⟧`;
}

const mirror = (text: string): string => {
  const turned = text.replace(/[←→]/g, (arrow) => (arrow === '→' ? '←' : '→'));
  const accented = accent(turned);
  return accented === turned ? turned : `⟦${RIGHT_TO_LEFT}${accented.slice(1, -1)}${END}⟧`;
};

type Write = (text: string) => string;

/** The same value with every text in it rewritten, those that functions answer included. */
function rewritten<Value>(value: Value, write: Write): Value {
  const rewrite = (part: unknown): unknown => {
    if (typeof part === 'string') return write(part);
    if (typeof part === 'function')
      return (...given: unknown[]) => rewrite((part as (...all: unknown[]) => unknown)(...given));
    if (Array.isArray(part)) return part.map(rewrite);
    if (part !== null && typeof part === 'object')
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, rewrite(inner)]));
    return part;
  };
  return rewrite(value) as Value;
}

const pseudo = <File extends SomeFile>(
  english: File,
  own: Pick<LanguageFile, 'code' | 'direction'>,
  write: Write,
): File => {
  const { messages, dates, languageName, code: locale } = english;
  return { ...english, ...own, locale, ...rewritten({ messages, dates, languageName }, write) };
};

/** English, accented, longer and in brackets: what shows without them did not come from the messages. */
export const accented = <File extends SomeFile>(english: File): File =>
  pseudo(english, { code: 'en-XA', direction: 'ltr' }, accent);

/** The same from right to left: what stands on the wrong side was placed by left and right. */
export const mirrored = <File extends SomeFile>(english: File): File =>
  pseudo(english, { code: 'ar-XB', direction: 'rtl' }, mirror);
