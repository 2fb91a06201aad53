const MARKS: Record<string, [string, string]> = {
  en: ['“', '”'],
  fr: ['«\u202f', '\u202f»'],
  de: ['„', '“'],
};

/** A quotation in the marks of its own language (BCP 47); English marks where the language's own are not known here. */
export function quoted(text: string, language: string): string {
  const [open, close] = MARKS[language.split('-')[0] ?? ''] ?? ['“', '”'];
  return `${open}${text}${close}`;
}
