import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { network, type Localised, type QuestionDetail } from '@standoff/data';
import { afterEach, expect, test, vi } from 'vitest';
import ActorPanel from './ActorPanel.svelte';
import ClaimPanel from './ClaimPanel.svelte';
import EventList from './EventList.svelte';
import EventPanel from './EventPanel.svelte';
import LinkPanel from './LinkPanel.svelte';
import PanelState from './PanelState.svelte';
import QuestionPanel from './QuestionPanel.svelte';
import { ban, claim, HOSTILE, links, outline } from './testing/story.ts';
import type { Target } from './links.ts';

afterEach(cleanup);

const common = { outline, links, lang: 'en' as const };
const words = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

test('an event says date, who to whom, attestation and what is disputed', () => {
  const { container } = render(EventPanel, { props: { ...common, detail: ban } });
  const text = words(container);
  expect(text).toContain('6 January 2026 · First');
  expect(text).toContain('Ministry, Minister → to Maker');
  expect(text).toContain('Reported by 4 independent publishers · contested: 2 versions');
  expect(text).toContain('Sanction · material conflict');
  expect(text.match(/SANCTION/g)).toEqual(['SANCTION']);
  expect(screen.getByText('PLOVER: SANCTION').closest('summary')).toBeNull();
  expect(screen.getByRole('link', { name: 'When did it begin?' }).getAttribute('href')).toBe('?question=when');
  expect(screen.getByRole('link', { name: 'Offer' }).getAttribute('href')).toBe('?event=offer');
});

test('what is contested leads to the questions below, or else to the claims', async () => {
  const { container, rerender } = render(EventPanel, { props: { ...common, detail: ban } });
  const below = () => {
    const href = screen.getByRole('link', { name: 'contested: 2 versions' }).getAttribute('href')!;
    return container.querySelector(`[id="${href.slice(1)}"]`)?.textContent;
  };
  expect(below()).toBe('Questions in dispute');
  await rerender({ detail: { ...ban, questions: [] } });
  expect(below()).toBe('What is said about it');
  await rerender({ detail: { ...ban, questions: [], claims: [] } });
  expect(screen.queryByRole('link', { name: 'contested: 2 versions' })).toBeNull();
});

test('sources say how many are for the event and which are only for claims, before what followed', () => {
  const event = { ...ban.event, cited: [{ source: 'gazette-1' }] };
  const followedBy = [{ ...ban.follows[0]!, id: 'later' }];
  const { container } = render(EventPanel, { props: { ...common, detail: { ...ban, event, followedBy } } });
  const headings = screen.getAllByRole('heading', { level: 3 }).map(words);
  expect(headings.slice(-3)).toEqual([
    'Sources (2): 1 for the event, 1 more for claims about it',
    'What it follows',
    'What followed',
  ]);
  const items = [...container.querySelectorAll('ol > li')].map(words);
  expect(items.map((item) => item.match(/for the event|for claims/)?.[0])).toEqual(['for the event', 'for claims']);
});

test('hostile text is shown as text', () => {
  const { container } = render(EventPanel, { props: { ...common, detail: ban } });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(HOSTILE);
  expect(container.querySelector('img')).toBeNull();
});

test('a source opens in a new tab with what it says and where, and a javascript address is never a link', () => {
  const { container } = render(EventPanel, { props: { ...common, detail: ban } });
  const link = screen.getByRole('link', { name: /^Herald/ });
  expect(link.getAttribute('href')).toBe('https://herald.example/1');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(words(container)).toContain(
    '7 January 2026 · English · news · relays Axios · Where this story cites it Prints the order (paragraph 3)',
  );
  const own = [...container.querySelectorAll('a')].filter((a) => a.textContent === 'Where this story cites it');
  expect(own.map((a) => a.getAttribute('href'))).toEqual(['?source=herald-1', '?source=gazette-1']);
  expect(words(container)).toContain('undated · French · news · Where this story cites it (headline)');
  expect([...container.querySelectorAll('a')].filter((a) => a.href.startsWith('javascript'))).toEqual([]);
});

test('a quotation is marked with its language, which is named where it is not the reader’s', () => {
  render(EventPanel, { props: { ...common, detail: ban } });
  const quotation = screen.getByText(/trop tard/);
  expect(quotation.textContent).toBe('«\u202ftrop tard\u202f»');
  expect(quotation.getAttribute('lang')).toBe('fr');
  expect(screen.getByText('Quotation, in French')).toBeTruthy();
});

test('in French, what is not translated is English and marked so', () => {
  render(EventPanel, { props: { ...common, lang: 'fr', detail: ban } });
  expect(screen.getByText('The ministry bans the maker.').getAttribute('lang')).toBe('en');
  expect(screen.getByRole('link', { name: 'Ministère' }).querySelector('[lang]')).toBeNull();
});

test('headings go down one level at a time, from the level that the page gives', () => {
  const { container } = render(EventPanel, { props: { ...common, detail: ban, level: 3 } });
  const levels = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => tagName);
  expect(levels).toEqual(['H3', 'H4', 'H4', 'H4', 'H4']);
});

test('links call onselect on a plain click and stay links for a new tab', async () => {
  const onselect = vi.fn<(target: Target) => void>();
  render(EventPanel, { props: { ...common, links: { ...links, onselect }, detail: ban } });
  const link = screen.getByRole('link', { name: 'Offer' });
  expect(await fireEvent.click(link, { ctrlKey: true })).toBe(true);
  expect(onselect).not.toHaveBeenCalled();
  expect(await fireEvent.click(link)).toBe(false);
  expect(onselect).toHaveBeenCalledExactlyOnceWith({ kind: 'event', id: 'offer' });
});

test('the list groups events by day, and marks the selected one', () => {
  render(EventList, { props: { ...common, events: outline.events, selected: 'talks' } });
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    '4 January 2026',
    '6 January 2026',
  ]);
  expect(screen.getByRole('link', { current: true }).getAttribute('href')).toBe('?event=talks');
  expect(screen.getByText('contested: 2 versions')).toBeTruthy();
});

test('a long list is drawn in steps, and always as far as the selected event', async () => {
  const { rerender } = render(EventList, { props: { ...common, events: outline.events, step: 1 } });
  expect(screen.getAllByRole('link')).toHaveLength(1);
  await fireEvent.click(screen.getByRole('button', { name: 'Show 1 more event' }));
  expect(screen.getAllByRole('link')).toHaveLength(2);
  await rerender({ selected: 'talks' });
  expect(screen.getAllByRole('link')).toHaveLength(3);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a claim says who, what it is about, and what disputes and supports it', () => {
  const detail = {
    claim: claim('too-late', { disputes: ['in-time'] }),
    event: ban.follows[0]!,
    disputes: [claim('in-time', { by: 'maker' })],
    supports: [],
    supportedBy: [claim('backs')],
    sources: ban.sources,
    questions: ban.questions,
  };
  render(ClaimPanel, { props: { ...common, detail } });
  expect(screen.getByRole('heading', { level: 2 }).textContent.trim()).toBe('Minister');
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Questions in dispute',
    'Disputes, and is disputed by',
    'Supported by',
    'Sources',
  ]);
});

test('an actor says what it is part of, how many of its events are in the filter, and offers the filter', async () => {
  const onfilter = vi.fn();
  const detail = {
    actor: { ...outline.actors[2]!, aliases: [] },
    partOf: [{ id: 'ministry', name: { en: 'Ministry' } }],
    members: [],
    claims: [claim('too-late')],
    disputedBy: [],
    questions: [],
  };
  const events = [outline.events[1]!];
  const { container } = render(ActorPanel, {
    props: {
      ...common,
      detail,
      events,
      allEvents: 3,
      hrefFilter: '?actor=x',
      onfilter,
    },
  });
  expect(words(container)).toContain('person · Part of Ministry');
  expect(words(container)).toContain('1 of 3 events in the filter');
  expect(screen.getByRole('img', { name: '1 event, from 1 Jan 2026 to 31 Jan 2026' })).toBeTruthy();
  await fireEvent.click(screen.getByRole('link', { name: 'Filter by this actor' }));
  expect(onfilter).toHaveBeenCalledOnce();
});

test('a link says its classes in words, what is outside the filter, and the other direction', () => {
  const view = network(outline, { type: ['SANCTION'] });
  const link = view.links.find(({ id }) => id === 'ministry~maker')!;
  const opposite = view.links.find(({ id }) => id === 'maker~ministry');
  const { container } = render(LinkPanel, { props: { ...common, link, opposite } });
  expect(words(container)).toContain('1 material conflict');
  expect(words(container)).toContain('The other way Maker to Ministry 0 of 1 event in the filter');
});

test('a link with events outside the filter offers to widen it', () => {
  const view = network(outline, { type: ['SANCTION'] });
  const link = view.links.find(({ id }) => id === 'maker~ministry')!;
  const { container } = render(LinkPanel, { props: { ...common, link, opposite: undefined, hrefWiden: '?from=..' } });
  expect(words(container)).toContain('1 more event outside the filter · Widen the filter to include it');
  const widen = screen.getByRole('link', { name: 'Widen the filter to include it' });
  expect(widen.getAttribute('href')).toBe('?from=..');
});

test('a question shows its positions in the order given, all in the same form', () => {
  const position = (label: Localised, id: string) => ({ label, claims: [claim(id)], publishers: 2 });
  const detail: QuestionDetail = {
    question: { id: 'when', question: { en: 'When?' }, about: ['ban'], positions: [] },
    positions: [position({ en: 'On Monday' }, 'a'), position({ en: 'On Tuesday' }, 'b')],
    sources: ban.sources,
  };
  render(QuestionPanel, { props: { ...common, detail } });
  const shown = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('li'));
  const [first, second] = shown.filter((item) => item !== null);
  expect(words(within(first!).getByRole('heading'))).toBe('On Monday');
  expect(words(within(second!).getByRole('heading'))).toBe('On Tuesday');
  const form = (item: HTMLElement) =>
    [...item.querySelectorAll('*')].map(({ tagName, className }) => [tagName, className]);
  expect(form(first!)).toEqual(form(second!));
});

test('waiting shows nothing for 300 ms, then bars', async () => {
  vi.useFakeTimers();
  const { container } = render(PanelState, { props: { lang: 'en' } });
  await vi.advanceTimersByTimeAsync(299);
  expect(container.textContent).toBe('');
  await vi.advanceTimersByTimeAsync(2);
  expect(screen.getByRole('status').textContent).toContain('Loading…');
  vi.useRealTimers();
});

test('an error says what failed and what still works, and tries again', async () => {
  const onretry = vi.fn();
  render(PanelState, { props: { lang: 'en', failed: 'The event', onretry } });
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('The event could not be loaded.');
  expect(alert.textContent).toContain('still work');
  await fireEvent.click(screen.getByText('Try again'));
  expect(onretry).toHaveBeenCalledOnce();
});
