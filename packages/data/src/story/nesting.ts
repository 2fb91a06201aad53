const MAX_LEVELS = 100;
const OPENING = new Set(['[', '{']);
const CLOSING = new Set([']', '}']);

/**
 * The offset at which YAML text may nest deeper than a hundred levels, by brackets or by indentation, or `undefined`.
 * A parser that descends level by level runs out of stack on such text, which no story needs (it has six levels).
 */
export function tooDeepAt(text: string): number | undefined {
  const indented = new RegExp(`^[ \\t?-]{${MAX_LEVELS * 4},}`, 'm').exec(text);
  if (indented) return indented.index;
  let levels = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (OPENING.has(character) && ++levels > MAX_LEVELS) return offset;
    if (CLOSING.has(character) && levels > 0) levels--;
  }
  return undefined;
}
