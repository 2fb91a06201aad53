import type { Language, Vocabulary } from '@standoff/data';
import type { english } from './en.ts';

/** All interface text in one language. English gives the shape; another language must have all of it. */
export type Messages = typeof english;

/** Everything that differs between languages: the default export of the one file that a language is. */
export interface LanguageFile {
  /** A BCP 47 tag: it stands in addresses (`lang=fr`) and in `<html lang>`. */
  code: Language;
  direction: 'ltr' | 'rtl';
  messages: Messages;
  /** The words of dates. */
  dates: Vocabulary;
  /** The name of any language (BCP 47) in this one. */
  languageName: (tag: string) => string;
  /** The tag that `Intl` writes and sorts by, where it is not `code`. */
  locale?: string;
}

/** A file that may hold some areas of the messages only. */
export type SomeFile = Omit<LanguageFile, 'messages'> & { messages: Partial<Messages> };
