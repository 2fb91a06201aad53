import type { FilterProblem, Language } from '@standoff/data';
import { messages } from '../messages/index.ts';

/** What was wrong with a part of an address, and what was done about it, as a sentence in the reader's language. */
export function sayProblem(kind: FilterProblem['kind'], key: string, value: string, lang: Language): string {
  const { problemKinds, kinds } = messages(lang).controls;
  const named: Partial<Record<string, string>> = kinds;
  return problemKinds[kind](kind === 'unknown-id' ? (named[key] ?? key) : key, value);
}
