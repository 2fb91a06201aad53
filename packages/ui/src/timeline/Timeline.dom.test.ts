import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Timeline from './Timeline.svelte';
import { aBin, aMark, aView } from './testing/views.ts';

const view = aView(
  [
    aMark('order', '2026-02-10', { title: { en: 'An order' }, targets: [1] }),
    aMark('reply', '2026-02-12', { title: { en: 'A reply' }, lane: 1, targets: [0] }),
    aMark('talks', '2026-02-20', { title: { en: 'Talks' } }),
  ],
  [aBin(0), aBin(120)],
);
const props = { view, from: '2026-02-01', to: '2026-02-28', width: 900, height: 200, lang: 'en' as const };
const stop = () => screen.getByRole('application', { name: /^Timeline: 3 events/ });
const said = (container: HTMLElement) => container.querySelector('[aria-live]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'] });
  Element.prototype.setPointerCapture = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('is one stop of the Tab key', () => {
  const { container } = render(Timeline, { props: { ...props, hrefEvent: (id) => `#${id}` } });
  expect([...container.querySelectorAll<HTMLElement>('a, [tabindex]')].filter(({ tabIndex }) => tabIndex >= 0)).toEqual(
    [stop()],
  );
});

test('arrow keys walk through time and between lanes, and each event is said in a sentence', async () => {
  const { container } = render(Timeline, { props });
  await fireEvent.keyDown(stop(), { key: 'ArrowRight' });
  expect(said(container)).toBe('10 Feb 2026: An order. Lane 0 to Lane 1. 1 of 3.');
  await fireEvent.keyDown(stop(), { key: 'ArrowDown' });
  expect(said(container)).toContain('A reply');
  await fireEvent.keyDown(stop(), { key: 'End' });
  expect(said(container)).toContain('Talks');
  await fireEvent.keyDown(stop(), { key: 'Home' });
  expect(said(container)).toContain('An order');
});

test('Enter selects the event that has the focus; a walk starts at the selected one', async () => {
  const onselect = vi.fn();
  render(Timeline, { props: { ...props, selected: 'reply', onselect } });
  await fireEvent.keyDown(stop(), { key: 'ArrowRight' });
  await fireEvent.keyDown(stop(), { key: 'Enter' });
  expect(onselect.mock.calls).toEqual([['talks']]);
});

test('letters find an event by its title or a word of it, and Space selects it', async () => {
  const onselect = vi.fn();
  const { container } = render(Timeline, { props: { ...props, onselect } });
  for (const key of ['r', 'e']) await fireEvent.keyDown(stop(), { key });
  expect(said(container)).toContain('A reply');
  await fireEvent.keyDown(stop(), { key: 'Enter' });
  expect(onselect.mock.calls).toEqual([['reply']]);
  await fireEvent.keyDown(stop(), { key: 'x' });
  expect(said(container)).toBe('No event here begins with “x”.');
});

test('when another event is selected outside, the walk goes on from there, and nothing is said of the old one', async () => {
  const onselect = vi.fn();
  const { container, rerender } = render(Timeline, { props: { ...props, onselect } });
  await fireEvent.keyDown(stop(), { key: 'Home' });
  await fireEvent.keyDown(stop(), { key: 'Enter' });
  await rerender({ selected: 'order' });
  expect(said(container)).toContain('An order');
  await rerender({ selected: 'reply' });
  expect(said(container)).toBe('');
  await fireEvent.keyDown(stop(), { key: 'ArrowRight' });
  expect(said(container)).toContain('Talks');
});

test('the competing times of the selected event are drawn with who gives them, and said', async () => {
  const [a, b] = [aMark('a', '2026-02-09').when, aMark('b', '2026-02-13').when];
  const times = [
    {
      id: 'start',
      property: 'start' as const,
      times: [
        { when: a, by: ['Ann'] },
        { when: b, by: ['Bo'] },
      ],
    },
  ];
  const { container } = render(Timeline, { props: { ...props, selected: 'order', times } });
  expect([...container.querySelectorAll('.versions text')].map((text) => text.textContent)).toEqual([
    'Times given for its start',
    '9 February: Ann',
    '13 February: Bo',
  ]);
  await fireEvent.keyDown(stop(), { key: 'Home' });
  expect(said(container)).toBe('An order. Times given for its start: 9 February: Ann; 13 February: Bo.');
});

test('earlier and later have buttons', async () => {
  const onwindow = vi.fn();
  render(Timeline, { props: { ...props, onwindow } });
  await fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  await fireEvent.click(screen.getByRole('button', { name: 'Earlier' }));
  expect(onwindow.mock.calls.map(([from, to]) => [from, to] as unknown)).toEqual([
    ['2026-02-15', '2026-03-14'],
    ['2026-01-18', '2026-02-14'],
  ]);
});

test('plus, minus and 0 ask for other dates, and leave keys of the browser alone', async () => {
  const onwindow = vi.fn();
  render(Timeline, { props: { ...props, onwindow } });
  for (const key of ['+', '-', '0']) await fireEvent.keyDown(stop(), { key });
  await fireEvent.keyDown(stop(), { key: '+', ctrlKey: true });
  expect(onwindow.mock.calls).toEqual([
    ['2026-02-08', '2026-02-21', { final: true }],
    ['2026-01-18', '2026-03-14', { final: true }],
    ['2026-01-01', '2026-05-01', { final: true }],
  ]);
});

test('buttons zoom too', async () => {
  const onwindow = vi.fn();
  render(Timeline, { props: { ...props, onwindow } });
  await fireEvent.click(screen.getByRole('button', { name: 'Zoom in on the dates' }));
  await fireEvent.click(screen.getByRole('button', { name: 'Show the whole story' }));
  expect(onwindow.mock.calls.map(([from, to]) => [from, to] as unknown)).toEqual([
    ['2026-02-08', '2026-02-21'],
    ['2026-01-01', '2026-05-01'],
  ]);
});

/** The drawing, and where in it a mark lies. jsdom gives it no size, so that pixels of screen and drawing are the same. */
function drawing(container: HTMLElement): { svg: Element; at: (id: string) => { clientX: number; clientY: number } } {
  const svg = container.querySelector('.lanes svg')!;
  const at = (id: string) => {
    const place = svg.querySelector(`[data-event="${id}"]`)?.closest('[transform]')?.getAttribute('transform') ?? '';
    const [clientX = NaN, clientY = NaN] = (/[\d.]+ [\d.]+/.exec(place)?.[0] ?? '').split(' ').map(Number);
    return { clientX, clientY };
  };
  return { svg, at };
}

test('a press on a mark or near it selects it', async () => {
  const onselect = vi.fn();
  const { container } = render(Timeline, { props: { ...props, onselect } });
  const { svg, at } = drawing(container);
  const { clientX, clientY } = at('reply');
  await fireEvent.click(svg, { clientX: clientX + 8, clientY: clientY - 6 });
  await fireEvent.click(svg, { clientX: clientX + 80, clientY });
  expect(onselect.mock.calls).toEqual([['reply']]);
});

test('a press with Ctrl follows the link', async () => {
  const onselect = vi.fn();
  const { container } = render(Timeline, { props: { ...props, onselect, hrefEvent: (id) => `#${id}` } });
  const { svg, at } = drawing(container);
  const followed = await fireEvent.click(svg, { ...at('reply'), ctrlKey: true });
  expect(followed).toBe(true);
  expect(onselect).not.toHaveBeenCalled();
});

test('dragging pans by whole days and presses nothing', async () => {
  const onwindow = vi.fn();
  const onselect = vi.fn();
  const { container } = render(Timeline, { props: { ...props, onwindow, onselect } });
  const { svg, at } = drawing(container);
  const { clientX, clientY } = at('order');
  const dayWidth = (at('talks').clientX - clientX) / 10;
  await fireEvent.pointerDown(svg, { button: 0, pointerId: 1, clientX, clientY });
  await fireEvent.pointerMove(svg, { pointerId: 1, clientX: clientX + dayWidth, clientY });
  vi.advanceTimersByTime(20);
  await fireEvent.pointerMove(svg, { pointerId: 1, clientX: clientX + 3 * dayWidth, clientY });
  await fireEvent.pointerUp(svg, { pointerId: 1, clientX: clientX + 3 * dayWidth, clientY });
  await fireEvent.click(svg, { clientX, clientY });
  expect(onwindow.mock.calls.at(0)).toEqual(['2026-01-31', '2026-02-27', { final: false }]);
  expect(onwindow.mock.calls.at(-1)).toEqual(['2026-01-29', '2026-02-25', { final: true }]);
  expect(onselect).not.toHaveBeenCalled();
});

test('a wheel with Ctrl zooms around the pointer, a plain one is left to the page', async () => {
  const onwindow = vi.fn();
  const { container } = render(Timeline, { props: { ...props, onwindow } });
  const { svg } = drawing(container);
  expect(await fireEvent.wheel(svg, { deltaY: 100 })).toBe(true);
  expect(await fireEvent.wheel(svg, { deltaY: -200, ctrlKey: true, clientX: 500 })).toBe(false);
  vi.advanceTimersByTime(400);
  const [from, to, state] = onwindow.mock.calls.at(-1) as [string, string, unknown];
  expect(from > '2026-02-01' && to < '2026-02-28').toBe(true);
  expect(state).toEqual({ final: true });
});

test('pointing at a mark shows its date and title, and tells the page', async () => {
  const onhover = vi.fn();
  const { container } = render(Timeline, { props: { ...props, onhover } });
  const { svg, at } = drawing(container);
  await fireEvent.pointerMove(svg, { pointerId: 1, pointerType: 'mouse', ...at('reply') });
  vi.advanceTimersByTime(20);
  await fireEvent.pointerMove(svg, { pointerId: 1, pointerType: 'mouse', clientX: 2, clientY: 2 });
  vi.advanceTimersByTime(20);
  expect(onhover.mock.calls).toEqual([['reply'], [undefined]]);
});

test('marks and lines of events that are not emphasised fade in place, unless pointed at', async () => {
  const { container, rerender } = render(Timeline, { props });
  const faded = () =>
    [...container.querySelectorAll<HTMLElement>('.faded [data-event]')].map(({ dataset }) => dataset.event);
  const drawn = () => container.querySelectorAll('[data-event], .arrows > g').length;
  expect([faded(), drawn()]).toEqual([[], 5]);
  await rerender({ highlighted: ['reply'] });
  expect([faded(), drawn()]).toEqual([['order', 'talks'], 5]);
  expect(container.querySelectorAll('.arrows > .faded')).toHaveLength(1);
  await rerender({ hovered: 'order' });
  expect(faded()).toEqual(['talks']);
  expect(container.querySelectorAll('.arrows > .faded')).toHaveLength(0);
});

test('a press on a mark puts its tip away until something else is pointed at or a key is pressed', async () => {
  const { container } = render(Timeline, { props: { ...props, onselect: () => undefined } });
  const { svg, at } = drawing(container);
  const tip = () => container.querySelector('.lanes text.title')?.textContent ?? '';
  const point = async (id: string) => {
    await fireEvent.pointerMove(svg, { pointerId: 1, pointerType: 'mouse', ...at(id) });
    vi.advanceTimersByTime(20);
    await tick();
  };
  await point('reply');
  expect(tip()).toContain('A reply');
  await fireEvent.click(svg, at('reply'));
  await point('reply');
  expect(tip()).toBe('');
  await point('order');
  expect(tip()).toContain('An order');
  await fireEvent.click(svg, at('order'));
  expect(tip()).toBe('');
  await fireEvent.keyDown(stop(), { key: 'Home' });
  expect(tip()).toContain('An order');
});

test('an edge fades where lanes go on beyond it', async () => {
  const tall = aView(Array.from({ length: 12 }, (_, lane) => aMark(`mark-${String(lane)}`, '2026-02-10', { lane })));
  const { container, rerender } = render(Timeline, { props: { ...props, view: tall } });
  const lanes = container.querySelector('.lanes')!;
  const cuts = () => [...container.querySelectorAll('.cut')].map((edge) => edge.classList[1]);
  const scrollTo = async (top: number) => {
    lanes.scrollTop = top;
    await fireEvent.scroll(lanes);
  };
  expect(cuts()).toEqual(['below']);
  await scrollTo(10);
  expect(cuts()).toEqual(['above', 'below']);
  await scrollTo(12 * 16 - 160);
  expect(cuts()).toEqual(['above']);
  await scrollTo(0);
  await rerender({ height: 400 });
  expect(cuts()).toEqual([]);
});
