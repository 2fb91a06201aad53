import type { Language } from '@standoff/data';
import type { LanguageFile } from './language.ts';

type Load = () => Promise<{ default: LanguageFile }>;

export interface Listed {
  code: Language;
  /** In the language itself, as whoever reads it looks for it. */
  name: string;
  load: Load;
}

/** What is made from English to test with. */
export const pseudoLanguages = (english: Load): readonly Omit<Listed, 'name'>[] => {
  const from = (kind: 'accented' | 'mirrored') => async () => {
    const [made, file] = await Promise.all([import('./pseudo.ts'), english()]);
    return { default: made[kind](file.default) };
  };
  return [
    { code: 'en-XA', load: from('accented') },
    { code: 'ar-XB', load: from('mirrored') },
  ];
};
