import { cleanup, render } from '@testing-library/svelte';
import { network, timeline } from '@standoff/data';
import { afterEach, expect, test } from 'vitest';
import Network from '../network/Network.svelte';
import ActorTable from '../table/ActorTable.svelte';
import EventTable from '../table/EventTable.svelte';
import Timeline from '../timeline/Timeline.svelte';
import VerticalTimeline from '../timeline/VerticalTimeline.svelte';
import ActorPanel from './ActorPanel.svelte';
import ClaimPanel from './ClaimPanel.svelte';
import EventList from './EventList.svelte';
import EventPanel from './EventPanel.svelte';
import QuestionPanel from './QuestionPanel.svelte';
import { ban, claim, links, outline } from './testing/story.ts';

const MARK = 'Untranslated';

/** The same data without any French: every text has English alone, and says so. */
function untranslated<Value>(value: Value): Value {
  const without = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(without);
    if (part === null || typeof part !== 'object') return part;
    if ('en' in part) return { en: `${MARK} ${String(part.en)}` };
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, without(inner)]));
  };
  return without(value) as Value;
}

const story = untranslated(outline);
const event = untranslated(ban);
const said = untranslated(claim('too-late'));
const common = { outline: story, links, lang: 'fr' };
const size = { width: 900, height: 300 };

afterEach(cleanup);

/** English texts that nothing marks as English. A tooltip of a picture is one sentence and holds no marks, so it is left aside. */
function unmarked(container: Element): string[] {
  const marks = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'en';
  const found: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.includes(MARK) && parentElement?.localName !== 'title' && !marks(parentElement)) found.push(data);
  }
  return found;
}

const claimPage = {
  claim: said,
  event: { id: 'ban', title: event.event.title, when: event.when },
  disputes: [said],
  supports: [],
  supportedBy: [],
  sources: event.sources,
  questions: event.questions,
};
const actorPage = {
  actor: { ...story.actors[0]!, role: { en: `${MARK} role` }, aliases: [] },
  partOf: [],
  members: [{ id: 'minister', name: { en: `${MARK} Minister` } }],
  claims: [said],
  disputedBy: [],
  questions: event.questions,
};
const question = { ...event.questions[0]!, positions: [{ label: { en: `${MARK} yes` }, claims: ['too-late'] }] };
const questionPage = {
  question,
  positions: [{ label: { en: `${MARK} yes` }, claims: [said], publishers: 1 }],
  sources: event.sources,
};
const layout: Record<string, [number, number]> = { ministry: [-1, 0], maker: [1, 0], gazette: [0, 1] };

test.each([
  ['a table of events', () => render(EventTable, { props: { ...common, events: story.events } })],
  ['a table of actors', () => render(ActorTable, { props: { ...common, events: story.events } })],
  ['a list of events', () => render(EventList, { props: { ...common, events: story.events } })],
  ['an event', () => render(EventPanel, { props: { ...common, detail: event } })],
  ['a claim', () => render(ClaimPanel, { props: { ...common, detail: claimPage } })],
  [
    'an actor',
    () =>
      render(ActorPanel, {
        props: {
          ...common,
          detail: actorPage,
          events: story.events,
          allEvents: 3,
          hrefFilter: '?actor=maker',
        },
      }),
  ],
  ['a question', () => render(QuestionPanel, { props: { ...common, detail: questionPage } })],
  ['the timeline of a phone', () => render(VerticalTimeline, { props: { lang: 'fr', view: timeline(story, {}) } })],
  [
    'the timeline',
    () =>
      render(Timeline, {
        props: { lang: 'fr', view: timeline(story, {}), from: '2026-01-01', to: '2026-01-10', ...size },
      }),
  ],
  ['the network', () => render(Network, { props: { lang: 'fr', view: network(story, {}), layout, ...size } })],
])('%s shows what has no French in English, and marks it as English', (_, show) => {
  const { container } = show();
  expect(container.textContent).toContain(MARK);
  expect(unmarked(container)).toEqual([]);
});
