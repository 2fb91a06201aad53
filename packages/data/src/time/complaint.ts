const QUOTED = 40;

/** The text in quotes, cut to forty characters, with line breaks shown as spaces. */
export function quote(text: string): string {
  const line = text.slice(0, QUOTED + 1).replace(/\s/g, ' ');
  return `"${line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line}"`;
}

const two = (digits: string): string => digits.padStart(2, '0');

/** What the writer most likely meant by a date that is not EDTF, or `undefined` when that is anyone's guess. */
export function suggestion(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed !== text && trimmed !== '') return `${quote(trimmed)} without the spaces around it`;
  const yearFirst = /^(\d{4})([-./ ]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) {
    const [, year = '', , month = '', day = ''] = yearFirst;
    return Number(month) > 12 ? undefined : `${year}-${two(month)}-${two(day)}`;
  }
  const yearLast = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text);
  if (yearLast) {
    const [, a = '', b = '', year = ''] = yearLast;
    const dayFirst = `${year}-${two(b)}-${two(a)}`;
    const monthFirst = `${year}-${two(a)}-${two(b)}`;
    if (Number(a) > 12 && Number(b) > 12) return undefined;
    if (a === b || Number(a) > 12) return dayFirst;
    return Number(b) > 12 ? monthFirst : `${dayFirst} or ${monthFirst}, whichever is meant`;
  }
  const spaced = /^(\d{4}-\d\d-\d\d)[ t](\d\d:\d\d(?::\d\d)?) ?([zZ]|[+-]\d\d:\d\d)?$/.exec(text);
  if (spaced) return `${spaced[1] ?? ''}T${spaced[2] ?? ''}${spaced[3]?.toUpperCase() ?? 'Z (or its own zone)'}`;
  return undefined;
}

const EXAMPLES = 'a date such as 2026, 2026-02, 2026-02-27, 2026-02-27~ or 2026-02-27T17:14-05:00';

/** One sentence: the text found, and what to write instead. */
export const notADate = (text: string): string =>
  `${quote(text)} is not an EDTF date; write ${suggestion(text) ?? EXAMPLES}`;
