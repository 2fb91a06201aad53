import type { Language, Localised } from '../../model/index.ts';
import type { Outline } from '../../outline/types.ts';
import { say } from '../../text.ts';
import type { JsonLdObject } from '../json-ld.ts';

/** What has a page of its own. */
export type PageKind = 'story' | 'event' | 'actor' | 'claim' | 'question' | 'source';

/** What every mapping to schema.org needs besides the thing itself. */
export interface SchemaOrgContext {
  /** The outline of the story that the thing belongs to: names of what it refers to. */
  outline: Outline;
  /** The language of the page. */
  lang: Language;
  /** The absolute address of a thing's page; it is the thing's identity too. */
  address: (kind: PageKind, id: string) => string;
}

/** A thing that stands by itself, not inside another. */
export const standingAlone = (thing: JsonLdObject): JsonLdObject => ({ '@context': 'https://schema.org', ...thing });

/** What a thing is, which it is, and where its page is. */
export const identity = (
  type: string,
  kind: PageKind,
  id: string,
  { address }: SchemaOrgContext,
): { '@type': string; '@id': string; url: string } => ({
  '@type': type,
  '@id': address(kind, id),
  url: address(kind, id),
});

/** Text in the language of the page, else in English. */
export const inWords = (text: Localised, { lang }: SchemaOrgContext): string => say(text, lang);

/** The story as the whole that claims and questions are part of. */
export const wholeStory = ({ outline, address }: SchemaOrgContext): JsonLdObject => ({
  '@type': 'Dataset',
  '@id': address('story', outline.id),
});
