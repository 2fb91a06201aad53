import type { Citation } from '../../model/citation.ts';
import type { Localised } from '../../model/text.ts';
import type { Actor } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import type { OutlineEvent } from '../../outline/types.ts';

/** A column: what its cells hold, for the file that explains them, and the cell of a row. */
interface Column<Row> {
  means: string;
  of: (row: Row) => string | number | undefined;
}
export type Columns<Row> = Record<string, Column<Row>>;

/** A citation, and what cites. */
export interface CitationRow {
  kind: 'event' | 'claim';
  id: string;
  citation: Citation;
}

export interface EventRow {
  event: Event;
  outlined: OutlineEvent;
}

export interface ClaimRow {
  claim: Claim;
  /** The positions that it takes, each as `question:number`. */
  positions: string[];
}

const many = (values: readonly string[]): string => values.join('; ');
const moment = (instant: number | null): string => (instant === null ? '' : new Date(instant).toISOString());

function inBoth<Row>(name: string, means: string, of: (row: Row) => Localised | undefined): Columns<Row> {
  return {
    [`${name}_en`]: { means: `${means}, in English`, of: (row) => of(row)?.en },
    [`${name}_fr`]: { means: `${means}, in French, where there is French`, of: (row) => of(row)?.fr },
  };
}

export const EVENT_COLUMNS: Columns<EventRow> = {
  id: { means: 'Id of the event', of: ({ event }) => event.id },
  date: { means: 'When, in EDTF (ISO 8601-2), as exactly as it is known', of: ({ event }) => event.date },
  earliest: {
    means: 'The first moment that the date may mean, UTC; empty if open',
    of: ({ outlined }) => moment(outlined.when.earliest),
  },
  latest: {
    means: 'The last moment that the date may mean, UTC; empty if open',
    of: ({ outlined }) => moment(outlined.when.latest),
  },
  precision: { means: 'How exactly the date is known', of: ({ outlined }) => outlined.when.precision },
  chapter: { means: 'Id of the chapter that it is in', of: ({ outlined }) => outlined.chapter },
  ...inBoth<EventRow>('title', 'Title', ({ event }) => event.title),
  ...inBoth<EventRow>('summary', 'Summary', ({ event }) => event.summary),
  type: { means: 'PLOVER type, where one fits', of: ({ event }) => event.type },
  quad: { means: 'Quad class, which follows from the type', of: ({ outlined }) => outlined.quad },
  source: { means: 'Ids of the actors who do it', of: ({ event }) => many(event.source) },
  target: { means: 'Ids of the actors that it is done to', of: ({ event }) => many(event.target) },
  other: { means: 'Ids of the actors that it concerns', of: ({ event }) => many(event.other) },
  ...inBoth<EventRow>('place', 'Place, where a source states it', ({ event }) => event.place),
  follows: { means: 'Ids of earlier events that it answers or results from', of: ({ event }) => many(event.follows) },
  attestation: {
    means: 'How well it is attested in the whole story',
    of: ({ outlined }) => outlined.attestation.status,
  },
  publishers: { means: 'Independent publishers that report it', of: ({ outlined }) => outlined.attestation.publishers },
  claims: { means: 'Claims about it', of: ({ outlined }) => outlined.claims },
};

export const ACTOR_COLUMNS: Columns<Actor> = {
  id: { means: 'Id of the actor', of: ({ id }) => id },
  ...inBoth<Actor>('name', 'Full name', ({ name }) => name),
  ...inBoth<Actor>('short', 'A form of the name that fits a chart', ({ short }) => short),
  kind: { means: 'Kind of actor', of: ({ kind }) => kind },
  ...inBoth<Actor>('role', 'Who or what it is', ({ role }) => role),
  part_of: { means: 'Id of the actor that it belongs to', of: ({ partOf }) => partOf },
  aliases: { means: 'Other names', of: ({ aliases }) => many(aliases) },
};

const aboutOf = ({ claim: { about } }: ClaimRow): { event?: string; actor?: string } => about ?? {};

function valueText({ value }: Claim): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? `${value.min}/${value.max}` : String(value);
}

export const CLAIM_COLUMNS: Columns<ClaimRow> = {
  id: { means: 'Id of the claim', of: ({ claim }) => claim.id },
  about_event: { means: 'Id of the event that it is about', of: (row) => aboutOf(row).event },
  about_actor: { means: 'Id of the actor that it is about', of: (row) => aboutOf(row).actor },
  by: { means: 'Id of the actor who says it', of: ({ claim }) => claim.by },
  ...inBoth<ClaimRow>('statement', 'What is said', ({ claim }) => claim.statement),
  quotation: { means: "The speaker's own words, never translated", of: ({ claim }) => claim.quotation?.text },
  quotation_language: { means: 'Language of the quotation (BCP 47)', of: ({ claim }) => claim.quotation?.language },
  date: { means: 'When it was said, in EDTF', of: ({ claim }) => claim.date },
  kind: { means: 'Kind of claim', of: ({ claim }) => claim.kind },
  supports: { means: 'Ids of the claims that it backs', of: ({ claim }) => many(claim.supports) },
  disputes: { means: 'Ids of the claims that it does not fit with', of: ({ claim }) => many(claim.disputes) },
  property: { means: 'What it gives a value for', of: ({ claim }) => claim.property },
  value: { means: 'The value; a range has its two ends with a slash between', of: ({ claim }) => valueText(claim) },
  unit: { means: 'What the value counts or measures', of: ({ claim }) => claim.unit },
  positions: {
    means: 'The positions that it takes: id of the question, colon, number of the position',
    of: ({ positions }) => many(positions),
  },
};

export const SOURCE_COLUMNS: Columns<Source> = {
  id: { means: 'Id of the source', of: ({ id }) => id },
  url: { means: 'Its address', of: ({ url }) => url },
  publisher: { means: 'Publisher', of: ({ publisher }) => publisher },
  title: { means: 'Title', of: ({ title }) => title },
  author: { means: 'Author, as printed', of: ({ author }) => author },
  published: { means: 'When it was published, in EDTF', of: ({ published }) => published },
  language: { means: 'Its language (BCP 47)', of: ({ language }) => language },
  kind: { means: 'Kind of source', of: ({ kind }) => kind },
  relays: { means: 'Publishers whose report it carries', of: ({ relays }) => many(relays) },
  ...inBoth<Source>('note', 'Note', ({ note }) => note),
};

const place = ({ citation: { locator } }: CitationRow): { paragraph?: number; page?: number } => locator ?? {};

export const CITATION_COLUMNS: Columns<CitationRow> = {
  citing: { means: 'What cites: event or claim', of: ({ kind }) => kind },
  id: { means: 'Id of the event or claim', of: ({ id }) => id },
  source: { means: 'Id of the source that is cited', of: ({ citation }) => citation.source },
  ...inBoth<CitationRow>('what', 'What the source states', ({ citation }) => citation.what),
  paragraph: { means: 'Paragraph, counted from 1; 0 is the headline', of: (row) => place(row).paragraph },
  page: { means: 'Page', of: (row) => place(row).page },
};
