import type { Localised, SearchResult } from '@standoff/data';
import type { SearchItem } from '@standoff/ui';

/** A result as the search box lists it: the text it was found in stands below, unless that is its name. */
export function asItem({ kind, id, label, excerpt, language }: SearchResult): SearchItem {
  const item: SearchItem = { kind, id, title: label };
  return Object.values(label).includes(excerpt.text)
    ? item
    : { ...item, excerpt: inItsLanguage(excerpt.text, language) };
}

/** Text without a language of its own, such as a quotation, is shown as it is to everyone. */
const inItsLanguage = (text: string, language: SearchResult['language']): Localised =>
  language === 'en' ? { en: text } : { en: text, fr: text };
