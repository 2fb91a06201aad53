import type { Messages } from './index.ts';

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, other: string) =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;

export const en: Messages = {
  tagline: 'Who did what to whom, who says so, and who disputes it.',
  stories: 'Stories',
  noStories: 'No story is served here.',
  skip: 'Skip to what there is to read',
  facts: ({ events, claims, sources }) =>
    [count(events, 'event', 'events'), count(claims, 'claim', 'claims'), count(sources, 'source', 'sources')].join(
      ' · ',
    ),
  actors: (n) => count(n, 'actor', 'actors'),
  language: 'Language',
  copyLink: 'Copy link',
  copied: 'Copied',
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
  detailsOf: (what) => `The details of “${what}”`,
  stillWorking: 'The charts, the list and the filter still work. Loading is tried again by itself.',
  missing: (id) => `This story does not have what the address names: ${id}`,
  notFoundTitle: 'There is nothing here',
  noSuchPage: 'No page has this address.',
  noSuchStory: (id) => `No story with id '${id}'`,
  noSuchVersion: (version, story) => `Version '${version}' of story '${story}' is not served here`,
  errorTitle: 'Something went wrong',
  errorAdvice: 'Other pages are not affected. Try again in a moment.',
  toStories: 'All stories',
  retry: 'Try again',
};
