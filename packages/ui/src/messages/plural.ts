import type { Language } from '@standoff/data';

/** The two forms that English and French need; other categories (French `many`) read as `other`. */
interface Forms {
  one: string;
  other: string;
}

export type Counted = (count: number, forms: Forms) => string;

/** A function that writes a count with its noun in one language: `counted('fr')(0, …)` is "0 événement". */
export function counted(lang: Language): Counted {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (count, forms) => `${numbers.format(count)} ${rules.select(count) === 'one' ? forms.one : forms.other}`;
}
