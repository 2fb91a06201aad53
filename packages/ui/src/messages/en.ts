import { counted } from './plural.ts';

const count = counted('en');
const numbers = new Intl.NumberFormat('en');

/** All interface text in English, by area. It gives the shape that every other language must have. */
export const english = {
  /** Words for the values of the model. Event types and quad classes have theirs in the codebook (`@standoff/data`). */
  words: {
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
  },

  /** Filter bar, search, switches and the notes about the filter. */
  controls: {
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
    any: 'Events with any of them',
    all: 'Events with all of them',
    match: 'Which events',
    unfold: 'Show people apart from the organisation they belong to',
    moreToFind: (n: number) => `${numbers.format(n)} more: type to find them`,
    dates: 'Dates',
    from: 'First day',
    until: 'Last day',
    fromOn: (day: string) => `from ${day}`,
    untilOn: (day: string) => `until ${day}`,
    openingDates: 'The story’s main days',
    allDates: 'All dates',
    presets: 'Go to',
    notADay: (given: string) => `“${given}” is not a day. Write it as 2026-02-27.`,
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

    theme: 'Colours',
    themes: { auto: 'as the device', light: 'light', dark: 'dark' },
    themeNow: (now: string, next: string) => `Colours: ${now}. Change to ${next}`,
    language: 'Language',
    shortcuts: 'Keyboard',
    shortcutKeys: {
      search: 'Search',
      events: 'Previous and next event',
      back: 'One step back',
      arrows: 'In the network: nearest actor that way. In the timeline: through time, and between lanes',
      ends: 'In the timeline: first and last event',
      zoom: 'In the network and the timeline: zoom in, zoom out, show all',
      select: 'Select',
      add: 'Add the actor to the filter',
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
      'not-a-day': (_key: string, given: string) =>
        `“${given}” is not a day, so it is ignored. Write it as 2026-02-27.`,
      reversed: (_key: string, from: string) => `The first day, ${from}, is after the last day: the two are swapped.`,
      'too-many': (key: string, n: string) => `${n} values of “${key}” are too many: the first ones are used.`,
      'too-long': (_key: string, _given: string) => 'The text searched for is too long: its beginning is used.',
    },
    dismiss: 'Dismiss',
    hiddenEvent: 'The filter hides this event. It is shown because the address names it.',
    widen: 'Widen the filter to include it',
  },

  /** The reading panel: events, claims, actors, links, questions, sources. */
  panel: {
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
  },

  /** The same rows as a table. */
  table: {
    events: (n: number) => `${count(n, { one: 'event', other: 'events' })} in the filter`,
    actors: (n: number) => `${count(n, { one: 'actor', other: 'actors' })} with events in the filter`,
    columns: {
      date: 'Date',
      title: 'Event',
      type: 'Type',
      who: 'Who',
      whom: 'To whom',
      attestation: 'Attestation',
      sources: 'Sources',
      name: 'Actor',
      kind: 'Kind',
      acted: 'Acted',
      targeted: 'Acted upon',
      involved: 'Events',
    },
    sortedBy: (column: string, descending: boolean) =>
      `sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
    download: 'Download as CSV',
  },

  /** The actor network: names for its parts, and sentences for whoever walks it by keyboard. */
  network: {
    label: (actors: number, links: number) =>
      `Actor network: ${count(actors, { one: 'actor', other: 'actors' })}, ${count(links, { one: 'link', other: 'links' })}`,
    keys: 'Arrow keys walk from actor to actor, Enter selects, Shift and Enter filters, Alt and arrow keys move the actor, plus, minus and 0 zoom, Escape clears.',
    events: (n: number) => count(n, { one: 'event', other: 'events' }),
    unlinked: 'no links under this filter',
    linkedWith: (names: string) => `linked with ${names}`,
    others: (n: number) => `and ${count(n, { one: 'other', other: 'others' })}`,
    mostly: (quad: string) => `mostly ${quad}`,
    empty: 'No two actors of this story meet in an event, so there is no network to draw.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit to the frame',
  },

  /** The timeline and its overview: names for their parts, and sentences for whoever walks them by keyboard. */
  timeline: {
    label: (events: number, lanes: number) =>
      `Timeline: ${count(events, { one: 'event', other: 'events' })} in ${count(lanes, { one: 'lane', other: 'lanes' })}`,
    keys: 'Left and right arrow keys go through time, up and down change lane, Home and End jump, Enter selects, plus and minus zoom, 0 shows the whole story.',
    empty: 'No events in these dates under this filter.',
    zoomIn: 'Zoom in on the dates',
    zoomOut: 'Zoom out of the dates',
    whole: 'Show the whole story',
    hour: (hour: number) => `${String(hour % 12 || 12)} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
    others: 'Others',
    untyped: 'No type',
    aimedAt: (from: string, to: string) => `${from} → ${to}`,
    aimedAtSaid: (from: string, to: string) => `${from} to ${to}`,
    between: (names: string) => `${names} together`,
    contested: (versions: number) =>
      versions > 1 ? `Contested: ${count(versions, { one: 'version', other: 'versions' })}` : 'Contested',
    place: (nth: number, all: number) => `${String(nth)} of ${String(all)}`,
    laneEvents: (lane: string, events: number) => `${lane}: ${count(events, { one: 'event', other: 'events' })}`,
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
  },

  /** The pages themselves; charts, panels and controls have sections of their own. */
  pages: {
    tagline: 'Who did what to whom, who says so, and who disputes it.',
    stories: 'Stories',
    noStories: 'No story is served here.',
    skip: 'Skip to what there is to read',
    facts: ({ events, claims, sources }: { events: number; claims: number; sources: number }) =>
      [
        count(events, { one: 'event', other: 'events' }),
        count(claims, { one: 'claim', other: 'claims' }),
        count(sources, { one: 'source', other: 'sources' }),
      ].join(' · '),
    actors: (n: number) => count(n, { one: 'actor', other: 'actors' }),
    language: 'Language',
    copyLink: 'Copy link',
    copied: 'Copied',
    /** By what a press changes to. */
    theme: { light: 'Change to light colours', dark: 'Change to dark colours' },
    keys: 'Keyboard',
    close: 'Close',
    network: 'Network',
    timeline: 'Timeline',
    read: 'Read',
    table: 'Table',
    charts: 'Charts',
    views: 'Views',
    readingPanel: 'Reading panel',
    howToRead: 'More on how to read this',
    howShort:
      'In the network, shapes are actors and curves lead from who acts to whom; in the timeline, each mark is an event. Press anything to read it. Faint shapes and curves are outside the filter.',
    howNetwork:
      'In the network, a shape is an actor; its area grows with the number of its events. A curve leads from who acts to whom it is aimed at, wider the more events it stands for. Press either to read its events.',
    howTimeline:
      'In the timeline, each mark is an event in the lane of who acts, with a thin arrow to the lane of whom it is aimed at. A bar that fades is a date known only roughly.',
    howMarks:
      'Open marks are words, filled marks are deeds; cool colours are cooperation, warm ones conflict. A second half ring means that accounts differ. Nothing here says which account is right.',
    eventsInFilter: 'Events in the filter',
    back: 'Back to all events',
    detailsOf: (what: string) => `The details of “${what}”`,
    stillWorking: 'The charts, the list and the filter still work. Loading is tried again by itself.',
    missing: (id: string) => `This story does not have what the address names: ${id}`,
    notFoundTitle: 'There is nothing here',
    noSuchPage: 'No page has this address.',
    noSuchStory: (id: string) => `No story with id '${id}'`,
    noSuchVersion: (version: string, story: string) => `Version '${version}' of story '${story}' is not served here`,
    errorTitle: 'Something went wrong',
    errorAdvice: 'Other pages are not affected. Try again in a moment.',
    toStories: 'All stories',
    retry: 'Try again',
  },
};
