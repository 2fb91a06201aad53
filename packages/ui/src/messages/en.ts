import { englishDates } from '@standoff/data';
import type { LanguageFile } from './language.ts';
import { languageNames } from './names.ts';
import { counted } from './plural.ts';

const count = counted('en');
const numbers = new Intl.NumberFormat('en');

/** Words for the values of the model. Event types and quad classes have theirs in `plover`. */
export const words = {
  actorKinds: {
    person: 'person',
    organisation: 'organisation',
    'government-body': 'government body',
    court: 'court',
    product: 'product',
    group: 'group',
    medium: 'medium',
  },
  claimKinds: {
    'fact-claim': 'claim of fact',
    position: 'position',
    characterisation: 'characterisation',
    prediction: 'prediction',
  },
  sourceKinds: {
    primary: 'primary document',
    news: 'news',
    aggregator: 'aggregator',
    blog: 'blog',
    forum: 'forum',
  },
  statuses: {
    contested: 'contested',
    'well-attested': 'well attested',
    'single-source': 'single source',
  },
  statusMeanings: {
    contested: 'A claim about the event is disputed by another claim, or reports differ on a value.',
    'well-attested': 'Two or more publishers that share no original report it, and nothing about it is disputed.',
    'single-source': 'All its sources go back to one publisher.',
  },
  lanes: { actor: 'actors', type: 'event types', chapter: 'chapters' },
  /** On to what comes after, and back; the other way round in a language written from right to left. */
  arrows: { on: '→', back: '←' },
  labelled: (name: string, what: string) => `${name}: ${what}`,
};

/** Names of the event types and quad classes. */
export const plover = {
  types: {
    AGREE: 'Agree',
    CONSULT: 'Consult',
    SUPPORT: 'Support',
    CONCEDE: 'Concede',
    COOPERATE: 'Cooperate',
    AID: 'Aid',
    RETREAT: 'Retreat',
    REQUEST: 'Request',
    ACCUSE: 'Accuse',
    REJECT: 'Reject',
    THREATEN: 'Threaten',
    PROTEST: 'Protest',
    SANCTION: 'Sanction',
    MOBILIZE: 'Mobilise',
    COERCE: 'Coerce',
    ASSAULT: 'Assault',
  },
  quads: {
    'verbal-cooperation': 'Verbal cooperation',
    'material-cooperation': 'Material cooperation',
    'verbal-conflict': 'Verbal conflict',
    'material-conflict': 'Material conflict',
    other: 'Other',
  },
};

/**
 * What each event type and quad class covers, in our own words, after the PLOVER manual (Open Event Data Alliance, draft
 * 0.7, 2021) and A. Halterman, B. E. Bagozzi, A. Beger, P. A. Schrodt and G. I. Scarborough, "PLOVER and POLECAT: A New
 * Political Event Ontology and Dataset" (2023). A type says what an actor did, never whether it was right to.
 */
const codebook = {
  types: {
    AGREE:
      'Accepts, offers or promises to cooperate, or says that it is willing to; a promise to sign something belongs here.',
    CONSULT: 'Meets, visits, telephones or negotiates with another party, wherever and by whatever means they talk.',
    SUPPORT:
      'Backs, praises or recognises an actor or a policy, or signs or ratifies an agreement, without giving anything material.',
    CONCEDE:
      'Gives way in words: eases a rule, apologises, pardons, announces a truce or a withdrawal that is still to come.',
    COOPERATE:
      'Works with another party to the benefit of both: trade, joint exercises, shared intelligence, legal assistance.',
    AID: 'Gives material help that mainly benefits the one who receives it: money, equipment, people, relief, asylum.',
    RETREAT:
      'Gives way in deeds: withdraws, releases people, returns property, disarms, lets others in, or leaves office.',
    REQUEST:
      'Asks, urges, demands or orders another party to do something, without saying what follows if it does not.',
    ACCUSE: 'Blames, criticises, files a suit against, brings charges against or investigates another party.',
    REJECT: 'Turns down a proposal, a demand or a meeting, or declines to follow a rule.',
    THREATEN:
      'Warns that it will do another party harm, cut ties or impose a penalty; an ultimatum is a threat with a deadline.',
    PROTEST: 'Shows opposition together with others: demonstrates, strikes, boycotts, blocks a passage, riots.',
    SANCTION:
      'Cuts or reduces relations: ends a contract, talks or aid, imposes an embargo, expels representatives, penalises.',
    MOBILIZE: 'Readies or moves forces, or shows its strength, without using it.',
    COERCE:
      'Uses power short of physical violence: arrests, bans, seizes, censors, imposes a curfew, attacks computer systems.',
    ASSAULT:
      'Acts in a way that can do serious physical harm: an attack, a bombing, a shooting, a kidnapping, fighting.',
  },
  quads: {
    'verbal-cooperation': 'Words that bring parties together: agreeing, consulting, supporting, conceding.',
    'material-cooperation': 'Deeds that help or give way: cooperating, aiding, retreating.',
    'verbal-conflict': 'Words that set parties against each other: requesting, accusing, rejecting, threatening.',
    'material-conflict': 'Deeds against another party: protesting, sanctioning, mobilising, coercing, assaulting.',
    other: 'Events that no type of the codebook describes.',
  },
};

/** Filter bar, search, switches and the notes about the filter. */
export const controls = {
  filters: 'Filters',
  filtersActive: (n: number) => `Filters (${n})`,
  close: 'Close',
  apply: 'Apply',
  showEvents: (n: number) => `Show ${count(n, { one: 'event', other: 'events' })}`,
  shown: (n: number, all: number) => `${numbers.format(n)} of ${numbers.format(all)} events`,
  clearAll: 'clear all',
  clearFilter: 'Clear the whole filter',
  remove: (part: string) => `Remove the filter ${part}`,

  actors: 'Actors',
  findActor: 'Find an actor',
  matches: { any: 'Events with any of them', all: 'Events with all of them' },
  match: 'Which events',
  unfold: 'Show people apart from the organisation they belong to',
  moreToFind: (n: number) => `${numbers.format(n)} more: type to find them`,
  dates: 'Dates',
  from: 'First day',
  until: 'Last day',
  openingDates: 'The story’s main days',
  allDates: 'All dates',
  presets: 'Go to',
  notADay: (given: string) => `“${given}” is not a day. Write it as 2026-02-27.`,
  dayWithin: (first: string, last: string) => `Give a whole day from ${first} to ${last}.`,
  reversed: (from: string, to: string) => `The first day, ${from}, is after the last day, ${to}.`,
  publishers: 'Sources',
  findPublisher: 'Find a publisher',
  attestation: 'Attestation',
  types: 'Types',
  text: (words: string) => `“${words}”`,
  lanes: 'Lanes',
  lanesBy: 'Lanes of the timeline by',
  legend: 'Kinds of event: press to show only those',
  cooperation: 'cooperation',
  conflict: 'conflict',
  quads: {
    'verbal-cooperation': 'verbal',
    'material-cooperation': 'material',
    'verbal-conflict': 'verbal',
    'material-conflict': 'material',
    other: 'other',
  },
  events: (n: number): string => (n === 1 ? 'event' : 'events'),
  nothingFound: (typed: string) => `Nothing matches “${typed}”.`,
  andMore: (first: string, n: number) => `${first} + ${n}`,

  search: 'Search',
  searchHint: 'Actors, events, claims, sources',
  searching: 'Searching…',
  noResults: (typed: string) => `Nothing found for “${typed}”.`,
  results: (n: number) => count(n, { one: 'result', other: 'results' }),
  searchFailed: 'Search is unavailable. The charts and the filter still work.',
  retry: 'Try again',
  filterByText: (typed: string) => `Filter events by “${typed}”`,
  kinds: {
    actor: 'actor',
    event: 'event',
    claim: 'claim',
    question: 'question',
    source: 'source',
  },

  themes: { auto: 'as the device', light: 'light', dark: 'dark' },
  themeNow: (now: string, next: string) => `Colours: ${now}. Change to ${next}`,
  language: 'Language',
  shortcuts: 'Keyboard',
  singleKeys: 'Single keys act from anywhere on the page',
  shortcutKeys: {
    search: 'Search',
    events: 'Previous and next event',
    back: 'One step back',
    arrows:
      'In the network: nearest actor that way. In the timeline: through time, and between lanes. In the chart of claims: through time, and between positions',
    ends: 'In the timeline and the chart of claims: first and last mark. In the network: most and least involved',
    letters: 'In the charts: find by the beginning of a name or title',
    zoom: 'In the network and the timeline: zoom in, zoom out, show all',
    move: 'In the network: move the actor',
    putBack: 'In the network: put the actor back in its place',
    select: 'Select',
    add: 'Add the actor to the filter',
    play: 'Play the story, and pause',
    steps: 'Where the story is read in order: previous and next step',
    help: 'These keys',
  },

  emptyTitle: 'No event passes the filter.',
  emptyOne: 'Dropping one part brings events back:',
  emptyNone: 'No single part is the reason: several of them together leave nothing.',
  drop: (part: string) => `Drop ${part}`,
  problems: 'About this address',
  problemKinds: {
    'unknown-id': (what: string, id: string) => `This story has no ${what} “${id}”: ignored.`,
    'not-a-value': (key: string, given: string) => `“${given}” is not a value of “${key}”: ignored.`,
    'not-a-day': (_key: string, given: string) => `“${given}” is not a day, so it is ignored. Write it as 2026-02-27.`,
    reversed: (_key: string, from: string) => `The first day, ${from}, is after the last day: the two are swapped.`,
    'too-many': (key: string, n: string) => `${n} values of “${key}” are too many: the first ones are used.`,
    'too-long': (_key: string, _given: string) => 'The text searched for is too long: its beginning is used.',
  },
  dismiss: 'Dismiss',
  hiddenEvent: 'The filter hides this event. It is shown because the address names it.',
  widen: 'Widen the filter to include it',
  hiddenQuestion: 'The rest of the filter hides every event of this question.',
  widenToQuestion: 'Show all events of this question',
};

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
  unsettled: 'Drawn dashed, because every event here is contested or has a single source.',
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

/** The same rows as a table. */
const table = {
  events: (n: number) => `${count(n, { one: 'event', other: 'events' })} in the filter`,
  actors: (n: number) => `${count(n, { one: 'actor', other: 'actors' })} with events in the filter`,
  columns: {
    date: 'Date',
    title: 'Event',
    type: 'Type',
    who: 'Who',
    whom: 'To whom',
    attestation: 'Attestation',
    place: 'Place',
    sources: 'Sources',
    name: 'Actor',
    kind: 'Kind',
    acted: 'Acted',
    targeted: 'Acted upon',
    involved: 'Events',
  },
  sortedBy: (column: string, descending: boolean) => `sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
  download: 'Download as CSV',
};

/** The actor network: names for its parts, and sentences for whoever walks it by keyboard. */
export const network = {
  label: (actors: number, links: number) =>
    `Actor network: ${count(actors, { one: 'actor', other: 'actors' })}, ${count(links, { one: 'link', other: 'links' })}`,
  keys: 'Arrow keys walk from actor to actor, letters find one by name, Home and End lead to the most and the least involved, Enter or Space selects, Shift and Enter filters, Alt and arrow keys move the actor, Alt and Home put it back, plus, minus and 0 zoom, Escape clears.',
  noneTyped: (typed: string) => `No actor here begins with “${typed}”.`,
  events: (n: number) => count(n, { one: 'event', other: 'events' }),
  unlinked: 'no links under this filter',
  linkedWith: (names: string) => `linked with ${names}`,
  others: (n: number) => `and ${count(n, { one: 'other', other: 'others' })}`,
  mostly: (quad: string) => `mostly ${quad}`,
  unsettled: 'none of it well attested',
  dashed: 'all contested or single source',
  empty: 'No two actors of this story meet in an event, so there is no network to draw.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to the frame',
  look: { left: 'Look further left', up: 'Look further up', down: 'Look further down', right: 'Look further right' },
  move: (name: string) => `Move ${name} in the picture`,
  moveTo: { left: 'Move to the left', up: 'Move up', down: 'Move down', right: 'Move to the right' },
  putBack: 'Put back in its place',
  noEvents: 'no events in the filter',
  done: {
    zoomedIn: 'Zoomed in',
    zoomedOut: 'Zoomed out',
    whole: 'All of it in view',
    closest: 'As close as it goes',
    left: 'Moved to the left',
    up: 'Moved up',
    down: 'Moved down',
    right: 'Moved to the right',
    putBack: 'Put back',
    inPlace: 'It is in its place',
  },
};

/** The timeline and its overview: names for their parts, and sentences for whoever walks them by keyboard. */
export const timeline = {
  label: (events: number, lanes: number) =>
    `Timeline: ${count(events, { one: 'event', other: 'events' })} in ${count(lanes, { one: 'lane', other: 'lanes' })}`,
  keys: 'Left and right arrow keys go through time, up and down change lane, Home and End jump, letters find an event by its title, Enter or Space selects, plus and minus zoom, 0 shows the whole story.',
  noneTyped: (typed: string) => `No event here begins with “${typed}”.`,
  empty: 'No events in these dates under this filter.',
  zoomIn: 'Zoom in on the dates',
  zoomOut: 'Zoom out of the dates',
  whole: 'Show the whole story',
  earlier: 'Earlier',
  later: 'Later',
  timesGiven: { start: 'Times given for its start', end: 'Times given for its end' },
  givenBy: (time: string, names: string) => `${time}: ${names}`,
  differentTimes: (n: number) => count(n, { one: 'time', other: 'different times' }),
  moreTimes: (n: number) => `and ${count(n, { one: 'other time', other: 'other times' })}`,
  listKeys: 'Up and down arrow keys go from event to event, letters find one by its title.',
  hour: (hour: number) => `${String(hour % 12 || 12)} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
  others: 'Others',
  untyped: 'No type',
  aimedAt: (from: string, to: string) => `${from} → ${to}`,
  aimedAtSaid: (from: string, to: string) => `${from} to ${to}`,
  between: (names: string) => `${names} together`,
  contested: (versions: number) =>
    versions > 1 ? `Contested: ${count(versions, { one: 'version', other: 'versions' })}` : 'Contested',
  place: (nth: number, all: number) => `${String(nth)} of ${String(all)}`,
  more: (events: number) => `${count(events, { one: 'more event', other: 'more events' })}: zoom in to see them`,
  daysBetween: (days: number) => count(days, { one: 'day later', other: 'days later' }),
  overview: 'Events per day over the whole story',
  overviewDescription: (from: string, to: string, events: number) =>
    `Cooperation above the line, conflict below it, from ${from} to ${to}: ${count(events, { one: 'event', other: 'events' })}.`,
  cooperation: 'cooperation',
  conflict: 'conflict',
  firstDay: 'First day shown',
  lastDay: 'Last day shown',
  shown: (days: string, length: number) => `${days}, ${count(length, { one: 'day', other: 'days' })}`,
};

/** The disagreement chart, the values that differ, who answered whom, and how well something is attested. */
export const disagreement = {
  title: 'Disagreement',
  show: 'What to show',
  tab: 'Disputes',
  itsEvents: (n: number) => `${count(n, { one: 'event', other: 'events' })} in the filter that the question is about`,
  questions: (n: number) => count(n, { one: 'question in dispute', other: 'questions in dispute' }),
  claimsIn: (claims: number, positions: number) =>
    `${count(claims, { one: 'claim', other: 'claims' })} in ${count(positions, { one: 'position', other: 'positions' })}`,
  inFilter: (shown: number, all: number) =>
    `${numbers.format(shown)} of ${count(all, { one: 'claim is', other: 'claims are' })} in the filter`,
  noneInFilter: 'no claims in the filter',
  noneOfIt: (all: number) =>
    `${count(all, { one: 'claim answers', other: 'claims answer' })} this question, and the filter leaves out all of them.`,
  noQuestions: 'Nothing is in dispute in this story.',
  order: 'in the order first stated',
  joined: 'a line joins claims that dispute each other',
  counts: (claims: number, publishers: number) =>
    `${count(claims, { one: 'claim', other: 'claims' })} · ${count(publishers, { one: 'independent publisher', other: 'independent publishers' })}`,
  allQuestions: 'All questions',
  narrowed: 'The other charts and lists show the events of this question only.',
  release: 'Show all events',

  time: 'Claims in time',
  timeLabel: (claims: number, positions: number) =>
    `Claims in time: ${count(claims, { one: 'claim', other: 'claims' })} in ${count(positions, { one: 'position', other: 'positions' })}`,
  timeDescription:
    'One row for each position, in the order first stated; a mark for each claim at the moment it was made, with its speaker. Thin lines join claims that dispute each other. A bar that fades is a date known only roughly.',
  keys: 'Left and right arrow keys go from claim to claim in time, up and down change position, Home and End jump, Enter opens the claim, letters find a speaker.',
  undated: 'undated',
  allUndated: 'None of these claims is dated.',
  leftOut: (days: number) => count(days, { one: 'day', other: 'days' }),
  leftOutNote: 'Where the axis is broken, time without a claim is left out.',
  roughDate: 'A bar that fades is a date known only roughly.',
  said: (speaker: string, when: string) => `${speaker}, ${when}`,
  nth: (nth: number, all: number) => `${String(nth)} of ${String(all)}`,
  disputedBy: (n: number) => count(n, { one: 'claim disputes it', other: 'claims dispute it' }),
  about: 'About:',

  properties: {
    start: 'when it began',
    end: 'when it ended',
    duration: 'how long',
    count: 'how many',
    amount: 'how much',
    place: 'where',
    actor: 'who',
    order: 'who was first',
  },
  withUnit: (property: string, unit: string) => `${property} (${unit})`,
  valuesOrder: 'Each value with who states it and where, in the order of the values themselves.',
  carriedIn: 'via',
  ownDate: 'Date of the event in this story, shown as a diamond:',
  sameClock: 'Clock times from several zones are placed on one clock, that of the first row with a clock time.',
  close: 'Some values are too close together to be told apart on this axis: the words beside them say which is which.',
  ranked: (name: string) => `${name} first`,
  range: (from: string, to: string) => `${from} to ${to}`,
  zero: 'no time at all',
  years: (n: number) => count(n, { one: 'year', other: 'years' }),
  months: (n: number) => count(n, { one: 'month', other: 'months' }),
  days: (n: number) => count(n, { one: 'day', other: 'days' }),
  hours: (n: number) => `${numbers.format(n)} h`,
  minutes: (n: number) => `${numbers.format(n)} min`,
  seconds: (n: number) => `${numbers.format(n)} s`,

  exchange: 'Who answered whom',
  exchangeNote:
    'Of two claims that dispute or support each other, the later one stands under the earlier. Where a date is missing, the place says nothing about who answered.',
  how: {
    disputes: 'in dispute with',
    supports: 'supports',
    'supported-by': 'is supported by',
  },

  differOn: (claims: number, what: string) =>
    `${count(claims, { one: 'claim differs', other: 'claims differ' })} on ${what}`,
  disputed: (disputed: number, all: number) =>
    `${numbers.format(disputed)} of ${count(all, { one: 'claim about it is', other: 'claims about it are' })} disputed by another claim`,
  carried: (n: number) => `Carried by ${count(n, { one: 'independent publisher', other: 'independent publishers' })}`,
  relay: (relaying: number, all: number, original: string) =>
    `${numbers.format(relaying)} of ${count(all, { one: 'publisher', other: 'publishers' })} ${relaying === 1 ? 'relays' : 'relay'} one report (${original})`,
  disputedByClaims: (n: number) => `Disputed by ${count(n, { one: 'claim', other: 'claims' })}`,
  supportedByClaims: (n: number) => `Supported by ${count(n, { one: 'claim', other: 'claims' })}`,
  method: 'How this is computed',
};

/** Reading a story chapter by chapter. */
const read = {
  title: 'The story in order',
  start: 'Read the story in order',
  explore: 'Explore the story freely',
  /** The same where there is little room, in words that it begins with. */
  exploreShort: 'Explore',
  chapters: (n: number) => count(n, { one: 'chapter', other: 'chapters' }),
  events: (n: number) => count(n, { one: 'event', other: 'events' }),
  chapter: (nth: number, all: number) => `chapter ${String(nth)} of ${String(all)}`,
  event: (nth: number, all: number) => `event ${String(nth)} of ${String(all)}`,
  noEvents: 'No event is recorded in this chapter.',
  outside: 'Outside the chapters',
  outsideIntro: 'These events belong to no chapter. They stand in the order in which they happened.',
  noChapters: 'All events',
  noChaptersIntro: 'This story has no chapters. Its events stand in the order in which they happened.',
  nothing: 'This story has neither chapters nor events yet.',
  inExplorer: 'In the explorer',
  daysInExplorer: 'These days in the explorer',
  network: (part: string) => `Network: ${part}`,
  timeline: (part: string) => `Timeline: ${part}`,
  steps: 'Steps of the story',
  previous: 'Previous',
  next: 'Next',
};

/** Letting time pass in the explorer. */
const play = {
  label: 'Play',
  play: 'Play',
  again: 'Play from the beginning',
  pause: 'Pause',
  back: 'One day back',
  on: 'One day on',
  speed: 'Speed',
  /** `days` is how many pass in a second; less than one is said the other way round. */
  perSecond: (days: number) =>
    days < 1
      ? `a day in ${count(1 / days, { one: 'second', other: 'seconds' })}`
      : `${count(days, { one: 'day', other: 'days' })} a second`,
  shown: (days: string, events: number) => `${days}: ${count(events, { one: 'event', other: 'events' })}`,
};

/** A chart in another page. */
export const embed = {
  heading: {
    network: (title: string) => `${title}: who acted on whom`,
    timeline: (title: string) => `${title}: what happened when`,
    disagreement: (title: string) => `${title}: what is in dispute`,
    story: (title: string) => title,
  },
  shows: {
    network: 'Actors, and a curve from each who acts to whom it is aimed at',
    timeline: 'Events in the lane of who acts, with an arrow to whom they are aimed at',
    disagreement: 'Questions in dispute, and the claims that answer them',
    story: 'Who acted on whom, and when',
  },
  /** `facts` are the count, the parts of the filter and the days, parted by dots. */
  summary: (shows: string, facts: string) => `${shows}: ${facts}.`,
  key: 'What the marks mean',
  reset: 'Reset the filter',
  earlier: 'Earlier',
  later: 'Later',
  page: (page: number, pages: number) => `${numbers.format(page)} of ${numbers.format(pages)}`,
  selected: 'What is selected',
  readMore: 'Read it with its sources',
  more: (n: number) => `and ${count(n, { one: 'more event', other: 'more events' })}`,
  close: 'Close',
  previousQuestion: 'Previous question',
  nextQuestion: 'Next question',
  question: (nth: number, all: number) => `Question ${numbers.format(nth)} of ${numbers.format(all)}`,
  fullView: 'Open the full view',
  sources: (sources: number, publishers: number) =>
    `${count(sources, { one: 'source', other: 'sources' })} of ${count(publishers, { one: 'publisher', other: 'publishers' })}`,
  version: (version: string) => `version ${version}`,
};

/** What is printed. */
const paper = {
  print: 'Print',
  key: 'A shape is an actor; a curve leads from who acts to whom it is aimed at, wider the more events it stands for, and dashed where all of them are contested or have a single source. Open marks are words, filled marks are deeds. A stroke across a curve, and a diamond in the timeline, is conflict. A second half ring means that accounts differ. Faint shapes are outside the filter.',
  withoutAddresses: 'The addresses of the sources had not been loaded. The print button of the page waits for them.',
};

/** Pictures of charts, as files. */
const pictures = {
  version: (id: string) => `version ${id}`,
  highlighted: (name: string) => `highlighted: ${name}`,
  save: 'Save as a picture',
  formats: { svg: 'SVG', png: 'PNG' },
};

/** The pages themselves; charts, panels and controls have sections of their own. */
const pages = {
  tagline: 'Who did what to whom, who says so, and who disputes it.',
  stories: 'Stories',
  noStories: 'No story is served here.',
  skip: 'Skip to what there is to read',
  skipControls: 'Skip the controls',
  facts: ({ events, claims, sources }: { events: number; claims: number; sources: number }) =>
    [
      count(events, { one: 'event', other: 'events' }),
      count(claims, { one: 'claim', other: 'claims' }),
      count(sources, { one: 'source', other: 'sources' }),
    ].join(' · '),
  actors: (n: number) => count(n, { one: 'actor', other: 'actors' }),
  copyOutcome: { copied: 'Copied', refused: 'Could not copy' },
  network: 'Network',
  timeline: 'Timeline',
  tabs: { read: 'Read', network: 'Network', timeline: 'Timeline' },
  table: 'Table',
  charts: 'Charts',
  views: 'Views',
  readingPanel: 'Reading panel',
  howToRead: 'More on how to read this',
  howShort:
    'In the network, shapes are actors and curves lead from who acts to whom; in the timeline, each mark is an event. Press anything to read it. Faint shapes and curves are outside the filter.',
  howNetwork:
    'In the network, a shape is an actor; its area grows with the number of its events. A curve leads from who acts to whom it is aimed at, wider the more events it stands for, and dashed where all of them are contested or have a single source. Press either to read its events.',
  howTimeline:
    'In the timeline, each mark is an event in the lane of who acts, with a thin arrow to the lane of whom it is aimed at. A bar that fades is a date known only roughly.',
  howMarks:
    'Open marks are words, filled marks are deeds; cool colours are cooperation, warm ones conflict. A second half ring means that accounts differ. Nothing here says which account is right.',
  eventsInFilter: 'Events in the filter',
  back: 'Back to all events',
  backToQuestion: 'Back to the question',
  detailsOf: (what: string) => `The details of “${what}”`,
  stillWorking: 'The charts, the list and the filter still work. Loading is tried again by itself.',
  missing: (id: string) => `This story does not have what the address names: ${id}`,
  notFoundTitle: 'There is nothing here',
  noSuchPage: 'No page has this address.',
  noSuchChart: (chart: string) => `There is no chart '${chart}'. There are network, timeline, disagreement and story.`,
  noSuchStory: (id: string) => `No story with id '${id}'`,
  noSuchVersion: (version: string, story: string) => `Version '${version}' of story '${story}' is not served here`,
  unknownLanguage: (given: string, known: string) =>
    `“${given}” is not a language of these pages, so “lang” is ignored. It can be ${known}.`,
  reportError: (number: string) =>
    `Something went wrong on our side. If it happens again, report it with this number: ${number}`,
  errorTitle: 'Something went wrong',
  errorAdvice: 'Other pages are not affected. Try again in a moment.',
  needsScripts:
    'These pages are files: filtering, searching and opening things need scripts here. The reading and the pages of events, actors, claims and sources do not.',
  toStories: 'All stories',
};

/** The pages that events, actors, claims, questions and sources have of their own, and their pictures for previews. */
const own = {
  kinds: { event: 'Event', actor: 'Actor', claim: 'Claim', question: 'Question in dispute', source: 'Source' },
  page: 'Page of its own',
  sourcePage: 'Where this story cites it',
  skip: 'Skip to the text',
  path: 'Where this page is',
  explore: 'Open in the explorer',
  exploreStory: 'Open the explorer',
  reading: 'In reading order',
  previous: 'Previous event',
  next: 'Next event',
  inStory: 'In the story',
  strip: (events: number) =>
    `Events per day of the story, with the days of ${events === 1 ? 'this event' : count(events, { one: 'event', other: 'events' })} pointed out`,
  claimed: (claims: number) => count(claims, { one: 'claim', other: 'claims' }),
  citedBy: (events: number, claims: number) =>
    `Cited for ${count(events, { one: 'event', other: 'events' })} and ${count(claims, { one: 'claim', other: 'claims' })}`,
  saidBy: (name: string, statement: string) => `${name}: ${statement}`,
  versionOf: (version: string) => `Version ${version}`,
  licence: 'Licence of the text:',
  about: 'About this story',
  report: 'Report an error',
  notFound: {
    event: (id: string) => `This story has no event with the id “${id}”.`,
    actor: (id: string) => `This story has no actor with the id “${id}”.`,
    claim: (id: string) => `This story has no claim with the id “${id}”.`,
    question: (id: string) => `This story has no question with the id “${id}”.`,
    source: (id: string) => `This story has no source with the id “${id}”.`,
  },
  meant: 'Perhaps you meant:',
  preview: (title: string) => `Preview picture: ${title}`,
};

/** Putting a chart in another page, or sending its address. */
const share = {
  share: 'Share',
  title: (story: string) => `Share “${story}”`,
  description: (title: string) =>
    `Code that puts the charts of “${title}” in another page, as shown or as you set them.`,
  options: 'What is shared',
  shows: 'Shows',
  chart: 'Chart',
  charts: {
    story: 'Network and timeline',
    network: 'Network',
    timeline: 'Timeline',
    disagreement: 'Disagreement',
  },
  opened: (what: string) => `With “${what}” open`,
  openedCurve: 'With the chosen curve pointed out',
  width: 'Width',
  widths: { full: 'As wide as there is room', fixed: 'Fixed' },
  widthInPixels: 'Width in pixels',
  heightInPixels: 'Height in pixels',
  colours: 'Colours',
  themes: { auto: 'As the reader’s device has it', light: 'Light', dark: 'Dark' },
  language: 'Language',
  readersLanguage: 'The reader’s own',
  controls: 'With controls for its filter',
  content: 'Content',
  contents: { living: 'Living: follows the story', frozen: (version: string) => `Frozen: stays at version ${version}` },
  apply: 'Show the code',
  preview: 'Preview',
  previewOf: (title: string) => `Preview: ${title}`,
  address: 'Link',
  addressNote: 'Opens the full view with this filter.',
  send: 'Send to…',
  frame: 'Frame',
  frameNote: 'For any page. The second line only makes the frame as high as its content: it works without, too.',
  element: 'Custom element',
  elementNote:
    'A part of your page: it takes on your styles, tells your scripts what is chosen, and shares its filter with others in the same group.',
  picture: 'Picture with a link',
  pictureNote: 'For e-mail, and for pages that allow no frames.',
  pictureMissing: 'This site has pictures of the charts as they open, but not of another filter.',
  link: 'Link as HTML',
  linkNote: 'The title of the chart, which leads to the full view.',
  copy: 'Copy',
};

/** The page about a story: method, sources, downloads, how to cite it, how to report an error. */
const about = {
  title: 'About this story',
  contents: 'On this page',
  description: (title: string) =>
    `How “${title}” was made: method, all its sources, downloads, how to cite it, how to report an error, licence.`,
  what: 'What this is',
  whatText:
    'Standoff sets out who did what to whom, who says so, and who disputes it. Every event and every claim names the published documents that it rests on, and leads to them.',
  contains: (facts: string) => `This story holds ${facts}.`,
  method: 'Method',
  types: 'What happened: types and classes of event',
  typesText:
    'An event has one of the 16 types of PLOVER, a public codebook for political events. A type says what an actor did, never whether it was right to. The types fall into four classes, and the marks show which: open marks are words, filled marks are deeds; cool colours are cooperation, warm ones conflict. An event that no type describes goes without one.',
  typesList: 'All types and what they cover',
  attestation: 'How well an event is attested',
  attestationText:
    'This is counted from citations and claims, and never typed in by hand. It says how many stand behind an account, and not that the account is true.',
  independent:
    'Publishers are independent where they share no original. A page that republishes, translates or summarises the report of another publisher counts as one with it: three papers that carry the same wire report are one publisher.',
  versions:
    'Claims exclude each other where one disputes the other, or where they give values for the same thing that have nothing in common. The number of versions is the number of groups that the claims about an event fall into so that no two claims in a group exclude each other.',
  dates: 'Dates',
  datesText:
    'Dates are written in EDTF (ISO 8601-2), which records how exactly a date is known. They are drawn and worded as exactly as that, and no more: a month is never drawn as its first day.',
  drawn: {
    moment: ['An exact time', 'a dot at its clock time, in the zone that the source gives'],
    day: ['A day', 'a dot in the column of that day, at no time of it'],
    vague: ['A month, a year, an approximate or uncertain date', 'a bar whose ends fade'],
    interval: ['A period with known ends', 'a bar with firm ends'],
  },
  disagreement: 'Disagreement',
  disagreementText:
    'A question in dispute gathers the claims that answer it into positions. Positions stand in the order in which they were first stated, and in no other. Claims that give a value, such as a time or a number, are drawn on that value’s own axis, each with who states it.',
  carried: 'How many independent publishers carry a position is counted as for events.',
  neutrality: 'Neutrality',
  neutralityText:
    'Summaries and statements are worded by the editors of the story. Quotations are short, name their speaker, and stay in their own language. No colour, size or order suggests which version is right.',

  sources: 'Sources',
  find: 'Find a source',
  findHint: 'Publisher, title, language or kind',
  search: 'Search',
  all: 'Show all sources',
  found: (shown: number, all: number) =>
    `${numbers.format(shown)} of ${count(all, { one: 'source', other: 'sources' })}`,
  nothing: (find: string) => `No source matches “${find}”.`,
  columns: {
    title: 'Title',
    publisher: 'Publisher',
    date: 'Date',
    language: 'Language',
    kind: 'Kind',
    relays: 'Relays',
    events: 'Events',
    claims: 'Claims',
  },
  untitled: 'Untitled',
  original: 'The source itself',
  sortBy: (column: string) => `Sort by ${column}`,
  used: 'Events and claims: how many cite it.',

  downloads: 'Downloads',
  downloadsText: 'The whole story in this version. The name of each file says so.',
  tables: 'In the language of this page',
  tablesText: 'Names and titles are in the language of this page; ids, codes and EDTF dates are as the story has them.',
  files: {
    'events.csv': 'Events, as a table',
    'actors.csv': 'Actors, as a table',
    'sources.csv': 'Sources, as a table',
    'outline.json': 'All that the charts draw from',
  },
  api: 'The same through the API',

  cite: 'How to cite this version',
  citeText: 'The address names the version: whoever follows it later sees what you saw, or learns that it has changed.',
  citation: (title: string, version: string, address: string) => `“${title}”. Standoff, version ${version}. ${address}`,
  plain: 'Plain text',
  bibtex: 'BibTeX',
  copyText: 'Copy the text',

  report: 'How to report an error',
  reportText:
    'Whoever publishes this site can correct it. Send them this text, completed; it names the story, its version and the page.',
  reportLines: {
    story: 'Story:',
    version: 'Version:',
    page: 'Page:',
    wrong: 'What is wrong:',
    right: 'What would be right, and the source that says so:',
  },

  licence: 'Licence',
  licenceText: 'The text of this story may be used under this licence:',
  othersText: 'Quotations, and the documents that sources lead to, belong to whoever wrote them.',
};

/** What a story, or what a filter leaves of it, can be taken away as. */
const data = {
  title: 'Take the data',
  filtered: (events: number) =>
    `${count(events, { one: 'event', other: 'events' })} in the filter, with the actors, claims and sources that belong to them.`,
  whole: 'The whole story, whatever the filter: these pages are files, which cannot be filtered.',
  formats: {
    json: { name: 'JSON', means: 'everything; Standoff reads it back' },
    csv: { name: 'CSV', means: 'tables of events, actors, claims, sources and citations, for spreadsheets' },
    jsonld: { name: 'JSON-LD', means: 'one graph in the words of schema.org' },
    gexf: { name: 'GEXF', means: 'the network with its times, for Gephi' },
    graphml: {
      name: 'GraphML',
      means: 'the network, one edge for each event and pair, for most programs that draw graphs',
    },
    'timelinejs.json': { name: 'TimelineJS', means: 'the events as slides' },
    bib: { name: 'BibTeX', means: 'the sources' },
    ris: { name: 'RIS', means: 'the sources, for Zotero, EndNote and others' },
  },
};

/** All interface text in English, by area. It gives the shape that every other language must have. */
export const english = {
  words,
  plover,
  codebook,
  controls,
  panel,
  table,
  network,
  timeline,
  disagreement,
  embed,
  read,
  play,
  paper,
  pictures,
  pages,
  own,
  share,
  data,
  about,
};

const language: LanguageFile = {
  code: 'en',
  direction: 'ltr',
  messages: english,
  dates: englishDates,
  languageName: languageNames('en'),
};
export default language;
