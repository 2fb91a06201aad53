import { foldText, type ContentLanguage, type Localised, type Story } from '@standoff/data';
import { LANGUAGES } from '@standoff/data/model';
import type { Kind } from '../store/store.ts';
import type { Field } from './types.ts';

/** One thing of a story with its searchable texts. */
export interface SearchDocument {
  kind: Kind;
  id: string;
  label: Localised;
  texts: SearchText[];
}

export interface SearchText {
  field: Field;
  language?: ContentLanguage;
  text: string;
  folded: string;
}

/** Everything of a story that can be searched, in the story's order. */
export const searchDocuments = (story: Story): SearchDocument[] => [
  ...story.actors.map(({ id, name, short, role, aliases }) =>
    document('actor', id, name, [
      ...inLanguages('name', name),
      ...inLanguages('alias', short),
      ...aliases.map((alias) => asIs('alias', alias)),
      ...inLanguages('role', role),
    ]),
  ),
  ...story.events.map(({ id, title, summary }) =>
    document('event', id, title, [...inLanguages('title', title), ...inLanguages('summary', summary)]),
  ),
  ...story.claims.map(({ id, statement, quotation }) =>
    document('claim', id, statement, [
      ...inLanguages('statement', statement),
      ...(quotation ? [asIs('quotation', quotation.text)] : []),
    ]),
  ),
  ...story.questions.map(({ id, question, positions }) =>
    document('question', id, question, [
      ...inLanguages('question', question),
      ...positions.flatMap(({ label }) => inLanguages('position', label)),
    ]),
  ),
  ...story.sources.map(({ id, publisher, title }) =>
    document('source', id, { en: title ?? publisher }, [
      ...(title ? [asIs('title', title)] : []),
      asIs('publisher', publisher),
    ]),
  ),
];

const document = (kind: Kind, id: string, label: Localised, texts: SearchText[]): SearchDocument => ({
  kind,
  id,
  label,
  texts,
});

const asIs = (field: Field, text: string): SearchText => ({ field, text, folded: foldText(text) });

const inLanguages = (field: Field, text: Localised | undefined): SearchText[] =>
  LANGUAGES.flatMap((language) => {
    const words = text?.[language];
    return words === undefined ? [] : [{ ...asIs(field, words), language }];
  });
