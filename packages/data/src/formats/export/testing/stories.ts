import type { Story } from '../../../model/story.ts';
import { readStory } from '../../../story/read.ts';
import { yamlIn } from '../../../story/testing/folder.ts';

const cited = (...sources: string[]) => sources.map((source) => ({ source }));

/** A talk between two parties, asked for by one of them, with a claim about it; with what a test needs changed. */
export const aStory = (change: Partial<Story> = {}): Story => ({
  id: 'talk',
  title: { en: 'A talk', fr: 'Un entretien' },
  summary: { en: 'Two parties talk.' },
  period: '2026-02',
  window: { from: '2026-02-01', to: '2026-02-28' },
  licence: 'CC0-1.0',
  lanes: [{ id: 'lane-port', title: { en: 'Port' }, actors: ['port'] }],
  chapters: [
    { id: 'ch-1', title: { en: 'Asking' }, from: '2026-02-01', to: '2026-02-01', intro: { en: 'x' }, events: ['ask'] },
    { id: 'ch-2', title: { en: 'Talking' }, from: '2026-02', to: '2026-02', intro: { en: 'x' }, events: ['talk'] },
  ],
  actors: [
    { id: 'port', name: { en: 'The port' }, kind: 'organisation', aliases: ['Quay'] },
    { id: 'ada', name: { en: 'Ada' }, kind: 'person', partOf: 'port', aliases: [] },
    { id: 'crews', name: { en: 'The crews', fr: 'Les équipages' }, kind: 'group', aliases: [] },
  ],
  events: [
    {
      id: 'ask',
      date: '2026-02-01T09:00+01:00',
      title: { en: 'Ada asks', fr: 'Ada demande' },
      summary: { en: 'She asks for a talk.' },
      type: 'REQUEST',
      source: ['ada'],
      target: ['crews'],
      other: [],
      follows: [],
      cited: cited('gazette'),
    },
    {
      id: 'talk',
      date: '2026-02-03/..',
      title: { en: 'They talk' },
      summary: { en: 'In the customs house.' },
      type: 'CONSULT',
      source: ['port', 'crews'],
      target: [],
      other: [],
      follows: ['ask'],
      cited: cited('gazette', 'letter'),
    },
  ],
  claims: [
    {
      id: 'early',
      about: { event: 'talk' },
      by: 'crews',
      statement: { en: 'It was early.' },
      kind: 'fact-claim',
      property: 'count',
      value: { min: 2, max: 3 },
      supports: [],
      disputes: [],
      cited: [{ source: 'letter', what: { en: 'Says so' }, locator: { page: 2 } }],
    },
  ],
  questions: [
    {
      id: 'q-when',
      question: { en: 'When?' },
      about: ['talk'],
      positions: [{ label: { en: 'Early' }, claims: ['early'] }],
    },
  ],
  sources: [
    {
      id: 'gazette',
      url: 'https://example.org/a_b?c={d}&e=50%25',
      publisher: 'The Gazette',
      title: '50% of {crews} & #1_2 ~ ^ \\ $',
      author: 'Bo Quill and Cy Ink',
      published: '2026-02-02',
      language: 'en',
      kind: 'news',
      relays: [],
    },
    {
      id: 'letter',
      url: 'https://example.org/letter',
      publisher: 'The port',
      published: '2026~',
      language: 'fr',
      kind: 'primary',
      relays: ['Wire'],
    },
  ],
  ...change,
});

/** A story of the fixtures or a bundled one, by its folder in this package. */
export function storyIn(path: string): Story {
  const { story, problems } = readStory(yamlIn(path));
  if (!story) throw new Error(problems.map(({ message }) => message).join('\n'));
  return story;
}

const BIDI = '\u202Emirror\u202C';

/** Text that means something to every format, none of which may take it for anything but text. */
export const HOSTILE = `=cmd|' /C calc'!A0 <script>alert("1")</script> ]]> &amp; -- %${BIDI} {}\\ \u0001\uFFFE\uD800 \r\nER  - \t@{x, é`;

/** A story that says the same hostile thing in every field that takes text. */
export function hostileStory(text: string = HOSTILE): Story {
  const localised = { en: text, fr: text };
  const story = aStory();
  return {
    ...story,
    title: localised,
    summary: localised,
    licence: text,
    lanes: story.lanes.map((lane) => ({ ...lane, title: localised })),
    chapters: story.chapters.map((chapter) => ({ ...chapter, title: localised, intro: localised })),
    actors: story.actors.map((actor) => ({ ...actor, name: localised, role: localised, aliases: [text] })),
    events: story.events.map((event) => ({ ...event, title: localised, summary: localised, place: localised })),
    claims: story.claims.map((claim) => ({
      ...claim,
      statement: localised,
      quotation: { text, language: 'en' },
      unit: text,
      cited: claim.cited.map((citation) => ({ ...citation, what: localised })),
    })),
    questions: story.questions.map((question) => ({
      ...question,
      question: localised,
      note: localised,
      positions: question.positions.map((position) => ({ ...position, label: localised })),
    })),
    sources: story.sources.map((source) => ({
      ...source,
      publisher: text,
      title: text,
      author: text,
      relays: [text],
      note: localised,
      url: `https://example.org/?q=${encodeURIComponent('<script>"\'')}{}'"`,
    })),
  };
}

/** A story of nothing. */
export const emptyStory = (): Story =>
  aStory({ lanes: [], chapters: [], actors: [], events: [], claims: [], questions: [], sources: [] });
