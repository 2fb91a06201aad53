import type { Actor, Claim, ContentLanguage, Event, Localised, Question, Source } from '../model/index.ts';
import { foldText } from '../text.ts';
import type { Field, SearchKind } from './types.ts';

/** What is searched of a story: a story has it, and so has an outline whose sources have their titles. */
export interface Searchable {
  actors: readonly Pick<Actor, 'id' | 'name' | 'short' | 'role' | 'aliases'>[];
  events: readonly Pick<Event, 'id' | 'title' | 'summary'>[];
  claims: readonly Pick<Claim, 'id' | 'statement' | 'quotation'>[];
  questions: readonly (Pick<Question, 'id' | 'question'> & {
    positions: readonly Pick<Question['positions'][number], 'label'>[];
  })[];
  sources: readonly Pick<Source, 'id' | 'publisher' | 'title'>[];
}

/** One thing of a story with its searchable texts. */
export interface SearchDocument {
  kind: SearchKind;
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
export const searchDocuments = (story: Searchable): SearchDocument[] => [
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

const document = (kind: SearchKind, id: string, label: Localised, texts: SearchText[]): SearchDocument => ({
  kind,
  id,
  label,
  texts,
});

const asIs = (field: Field, text: string): SearchText => ({ field, text, folded: foldText(text) });

const inLanguages = (field: Field, text: Localised | undefined): SearchText[] =>
  (Object.entries(text ?? {}) as [ContentLanguage, string][]).map(([language, words]) => ({
    ...asIs(field, words),
    language,
  }));
