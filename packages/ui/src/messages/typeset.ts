const NARROW = '\u202f';

const spaced = (text: string): string =>
  text
    .replaceAll(/ (?=[;:!?»])/g, NARROW)
    .replaceAll(/(?<=«) /g, NARROW)
    .replaceAll("'", '’');

/**
 * A template tag for French: plain spaces before ; : ! ? » and after « become narrow no-break spaces, straight
 * apostrophes become curly. What is inserted is left as it is, because it may be a name or a quotation.
 */
export const fr = (parts: TemplateStringsArray, ...inserted: string[]): string =>
  parts.map((part, index) => spaced(part) + (inserted[index] ?? '')).join('');
