/** An end of an interval: a date, `open` (`..`: it goes on) or `unknown` (left out). */
export type End = { date: string } | 'open' | 'unknown';

/** A member of a set: one date, or all from one date to another. */
export type Member = { date: string } | { from: string; to: string };

/** How an EDTF text is put together, before any of its dates is read. */
export type Shape =
  | { form: 'single'; date: string }
  | { form: 'interval'; start: End; end: End }
  | { form: 'set'; all: boolean; members: Member[]; andEarlier: boolean; andLater: boolean };

const endOf = (text: string): End => (text === '' ? 'unknown' : text === '..' ? 'open' : { date: text });

function memberOf(text: string): Member {
  const dots = text.indexOf('..');
  return dots < 0 ? { date: text } : { from: text.slice(0, dots), to: text.slice(dots + 2) };
}

function setOf(content: string, all: boolean): Shape {
  const andEarlier = content.startsWith('..');
  const andLater = content.length > 2 && content.endsWith('..');
  const listed = content.slice(andEarlier ? 2 : 0, andLater ? -2 : undefined);
  return { form: 'set', all, members: listed.split(',').map(memberOf), andEarlier, andLater };
}

/** Takes an EDTF text apart into its dates. Never fails: what is not an interval or a set is a single date. */
export function shapeOf(text: string): Shape {
  const [first, last] = [text.at(0), text.at(-1)];
  if (first === '[' && last === ']') return setOf(text.slice(1, -1), false);
  if (first === '{' && last === '}') return setOf(text.slice(1, -1), true);
  const slash = text.indexOf('/');
  if (slash < 0) return { form: 'single', date: text };
  return { form: 'interval', start: endOf(text.slice(0, slash)), end: endOf(text.slice(slash + 1)) };
}
