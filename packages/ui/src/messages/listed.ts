import type { Language } from '@standoff/data';
import type { LanguageFile, SomeFile } from './language.ts';

type Load<File> = () => Promise<{ default: File }>;

export interface Listed {
  code: Language;
  /** In the language itself, as whoever reads it looks for it. */
  name: string;
  load: Load<LanguageFile>;
}

/** What is made from English to test with. */
export function pseudoLanguages<File extends SomeFile>(english: Load<File>): { code: Language; load: Load<File> }[] {
  const from = (kind: 'accented' | 'mirrored') => async () => {
    const [made, file] = await Promise.all([import('./pseudo.ts'), english()]);
    return { default: made[kind](file.default) };
  };
  return [
    { code: 'en-XA', load: from('accented') },
    { code: 'ar-XB', load: from('mirrored') },
  ];
}
