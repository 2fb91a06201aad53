import { counted } from '../plural.ts';

const count = counted('en');

/** The reading panel: events, claims, actors, links, questions, sources. */
export const panel = {
  events: (n: number) => count(n, { one: 'event', other: 'events' }),
  claims: (n: number) => count(n, { one: 'claim', other: 'claims' }),
  publishers: (n: number) => count(n, { one: 'publisher', other: 'publishers' }),
  reportedBy: (n: number) =>
    `Reported by ${count(n, { one: 'independent publisher', other: 'independent publishers' })}`,
  contested: (versions: number) => `contested: ${count(versions, { one: 'version', other: 'versions' })}`,
  showMore: (n: number) => `Show ${count(n, { one: 'more event', other: 'more events' })}`,

  to: 'to',
  nobody: 'nobody named',
  concerned: 'Also concerned:',
  place: 'Place:',
  codebook: (code: string) => `PLOVER: ${code}`,
  untyped: 'No event type fits',
  saidAboutIt: 'What is said about it',
  follows: 'What it follows',
  followedBy: 'What followed',
  inDispute: 'Questions in dispute',
  sourcesHeading: 'Sources',
  sourcesSplit: (all: number, own: number, more: number) =>
    `Sources (${all}): ${own} for the event, ${more} more for claims about it`,
  forEvent: 'for the event',
  forClaims: 'for claims',

  undated: 'undated',
  about: 'About:',
  quotation: (language: string) => `Quotation, in ${language}`,
  disputes: 'Disputes, and is disputed by',
  supports: 'Supports',
  supportedBy: 'Supported by',
  disputeCount: (n: number) => count(n, { one: 'claim disputes this', other: 'claims dispute this' }),

  partOf: 'Part of',
  members: 'Belonging to it:',
  alsoCalled: 'Also called:',
  eventsInFilter: (shown: number, all: number) =>
    shown === all
      ? count(all, { one: 'event', other: 'events' })
      : `${shown} of ${count(all, { one: 'event', other: 'events' })} in the filter`,
  itsEvents: 'Its events',
  noEventsInFilter: 'None of its events is in the filter.',
  itsClaims: 'What it claims',
  disputedBy: 'Who disputes it',
  filterByActor: 'Filter by this actor',
  removeActor: 'Remove from the filter',
  strip: (events: string, from: string, to: string) => `${events}, from ${from} to ${to}`,

  directed: (a: string, b: string) => `${a} to ${b}`,
  linkEvents: 'Events of this link',
  mixed: 'These events are of more than one class; the link takes the colour of the most frequent.',
  otherDirection: 'The other way',
  noOtherDirection: (a: string, b: string) => `No events from ${a} to ${b}.`,
  outsideFilter: (n: number) => `${count(n, { one: 'more event', other: 'more events' })} outside the filter`,

  widen: (n: number) => `Widen the filter to include ${n === 1 ? 'it' : 'them'}`,

  question: 'Question in dispute',
  positions: (n: number) => count(n, { one: 'position', other: 'positions' }),
  orderNote: 'Positions stand in the order in which they were first stated.',
  aboutEvents: 'Concerns',

  relays: (names: string) => `relays ${names}`,
  paragraph: (n: number) => (n === 0 ? 'headline' : `paragraph ${n}`),
  page: (n: number) => `page ${n}`,
  newTab: 'opens in a new tab',
  address: 'No usable web address:',
  citingEvents: 'Events that cite it',
  citingClaims: 'Claims that cite it',

  loading: 'Loading…',
  retry: 'Try again',
  failed: (what: string) => `${what} could not be loaded.`,
  unaffected: 'The charts, the filter and everything already shown still work.',
};
