import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/svelte';
import { encodeFilter, facets, matchingEvents, type Filter } from '@standoff/data';
import { flushSync } from 'svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { outline } from '../panel/testing/story.ts';
import FilterBar from './FilterBar.svelte';

beforeAll(() => {
  // jsdom takes closed menus and the sheet, which is a popover only on a phone, for hidden.
  configure({ defaultHidden: true });
  // jsdom has no media queries.
  window.matchMedia = () => new EventTarget() as MediaQueryList;
});
afterEach(cleanup);

function bar(filter: Filter = {}, lang: 'en' | 'fr' = 'en') {
  const onfilter = vi.fn<(filter: Filter) => void>();
  const onlanes = vi.fn();
  const props = {
    outline,
    filter,
    facets: facets(outline, filter),
    shown: matchingEvents(outline, filter).length,
    lang,
    href: (next: Filter) => `?${encodeFilter(next)}`,
    onfilter,
    lanes: 'actor' as const,
    hrefLanes: (by: string) => `?lanes=${by}`,
    onlanes,
    action: '/s/a-story',
    kept: [['lang', 'fr']] as [string, string][],
  };
  const rendered = render(FilterBar, { props });
  // What a closed menu holds is not drawn.
  for (const menu of rendered.container.querySelectorAll('details')) {
    menu.open = true;
    menu.dispatchEvent(new Event('toggle'));
  }
  flushSync();
  return { ...rendered, onfilter, onlanes };
}

test('says how many events are in the filter', () => {
  bar({ type: ['SANCTION'] });
  expect(screen.getByRole('status').textContent).toBe('1 of 3 events');
});

test('ticking an actor adds it, with a second one "all of them" can be asked for', async () => {
  const { onfilter } = bar({ actor: ['maker'] });
  await fireEvent.click(screen.getByRole('checkbox', { name: /^Ministry/ }));
  expect(onfilter).toHaveBeenLastCalledWith({ actor: ['maker', 'ministry'] });
  await fireEvent.click(screen.getByRole('radio', { name: 'Events with all of them' }));
  expect(onfilter).toHaveBeenLastCalledWith({ actor: ['maker'], match: 'all' });
});

test('people are shown apart by one switch', async () => {
  const { onfilter } = bar();
  await fireEvent.click(screen.getByRole('checkbox', { name: /^Show people apart/ }));
  expect(onfilter).toHaveBeenLastCalledWith({ fold: 'none' });
});

test('a publisher is ticked with all its sources', async () => {
  const { onfilter } = bar();
  await fireEvent.click(screen.getByRole('checkbox', { name: /^Gazette/ }));
  expect(onfilter).toHaveBeenLastCalledWith({ source: ['gazette-1', 'gazette-2'] });
});

test('a set part is a chip whose cross drops it and is named by what it drops', async () => {
  const { onfilter } = bar({ from: '2026-01-01', to: '2026-01-31', q: 'x' });
  const cross = screen.getByRole('link', { name: 'Remove the filter 1–31 Jan 2026' });
  expect(cross.getAttribute('href')).toBe('?q=x');
  await fireEvent.click(cross);
  expect(onfilter).toHaveBeenLastCalledWith({ q: 'x' });
  await fireEvent.click(screen.getByRole('link', { name: 'Remove the filter “x”' }));
  expect(onfilter).toHaveBeenLastCalledWith({ from: '2026-01-01', to: '2026-01-31' });
});

test('a chosen question is a chip in the reader’s language, kept without scripts, and its cross drops it', async () => {
  const { onfilter, container } = bar({ question: 'when', q: 'x' }, 'fr');
  expect(screen.getByText('Quand cela a-t-il commencé ?')).toBeTruthy();
  expect(container.querySelector('input[type=hidden][name=question]')?.getAttribute('value')).toBe('when');
  const cross = screen.getByRole('link', { name: /Quand cela a-t-il commencé/ });
  expect(cross.getAttribute('href')).toBe('?q=x');
  await fireEvent.click(cross);
  expect(onfilter).toHaveBeenLastCalledWith({ q: 'x' });
});

test('"clear all" is offered where more than one part is set', async () => {
  bar({ q: 'x' });
  expect(screen.queryByRole('link', { name: /clear all/ })).toBeNull();
  cleanup();
  const { onfilter } = bar({ q: 'x', type: ['AID'] });
  await fireEvent.click(screen.getByRole('link', { name: /clear all/ }));
  expect(onfilter).toHaveBeenLastCalledWith({});
});

test('the legend is a row of toggle buttons with counts, by mouse and by space bar', async () => {
  const { onfilter } = bar({ quad: ['verbal-cooperation'] });
  const legend = screen.getByRole('group', { name: /^Kinds of event/ });
  const buttons = within(legend).getAllByRole('button');
  expect(buttons.map((button) => button.textContent.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'verbal cooperation 2 events',
    'material cooperation 0 events',
    'verbal conflict 0 events',
    'material conflict 1 event',
    'other 0 events',
  ]);
  expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
    'true',
    'false',
    'false',
    'false',
    'false',
  ]);
  await fireEvent.click(buttons[3]!);
  expect(onfilter).toHaveBeenLastCalledWith({ quad: ['verbal-cooperation', 'material-conflict'] });
  await fireEvent.keyDown(buttons[0]!, { key: ' ' });
  expect(onfilter).toHaveBeenLastCalledWith({});
});

test('every type of the codebook can be ticked', async () => {
  const { container, onfilter } = bar();
  expect(container.querySelectorAll('input[name="type"]')).toHaveLength(16);
  await fireEvent.click(screen.getByRole('checkbox', { name: /^Sanction/ }));
  expect(onfilter).toHaveBeenLastCalledWith({ type: ['SANCTION'] });
});

test('each attestation status says what it means', async () => {
  const { onfilter } = bar();
  const contested = screen.getByRole('checkbox', { name: /^contested/ });
  const meaning = document.getElementById(contested.getAttribute('aria-describedby') ?? '');
  expect(meaning?.textContent).toBe(
    'A claim about the event is disputed by another claim, or reports differ on a value.',
  );
  await fireEvent.click(contested);
  expect(onfilter).toHaveBeenLastCalledWith({ status: ['contested'] });
});

const type = async (input: HTMLElement, value: string) => {
  await fireEvent.input(input, { target: { value } });
  await fireEvent.change(input);
};

test('half-typed years are not applied, and only a day that is left outside the story is refused in words', async () => {
  const { onfilter } = bar({ from: '2026-01-04' });
  const first = screen.getByLabelText('First day');
  for (const year of ['0002', '0020', '0202']) await type(first, `${year}-01-05`);
  expect([onfilter.mock.calls, screen.getByRole('alert').textContent]).toEqual([[], '']);
  await fireEvent.keyDown(first, { key: 'Enter' });
  expect(screen.getByRole('alert').textContent).toMatch(/^Give a whole day from 1 January 2026 to /);
  expect(onfilter).not.toHaveBeenCalled();
  await type(first, '2026-01-05');
  expect(onfilter).toHaveBeenLastCalledWith({ from: '2026-01-05' });
});

test('reversed dates are refused in words, and the filter stays', async () => {
  const { onfilter } = bar({ from: '2026-01-04', to: '2026-01-05' });
  const first = screen.getByLabelText('First day');
  await type(first, '2026-01-06');
  expect(screen.getByRole('alert').textContent).toBe('');
  await fireEvent.blur(first);
  expect(screen.getByRole('alert').textContent).toBe(
    'The first day, 6 January 2026, is after the last day, 5 January 2026.',
  );
  expect(onfilter).not.toHaveBeenCalled();
  await type(screen.getByLabelText('Last day'), '2026-01-06');
  expect(onfilter).toHaveBeenLastCalledWith({ from: '2026-01-06', to: '2026-01-06' });
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('presets lead to the story’s main days, to each chapter, and to all dates', async () => {
  const { onfilter } = bar({ q: 'x' });
  await fireEvent.click(screen.getByRole('link', { name: /^First/ }));
  expect(onfilter).toHaveBeenLastCalledWith({ q: 'x', from: '2026-01-01', to: '2026-01-06' });
  await fireEvent.click(screen.getByRole('link', { name: /^The story’s main days/ }));
  expect(onfilter).toHaveBeenLastCalledWith({ q: 'x', ...outline.window });
  await fireEvent.click(screen.getByRole('link', { name: 'All dates' }));
  expect(onfilter).toHaveBeenLastCalledWith({ q: 'x' });
});

test('Esc closes a menu and gives the focus back to its button', async () => {
  const { container } = bar();
  const menu = container.querySelector('details')!;
  menu.open = true;
  await fireEvent.keyDown(within(menu).getByRole('radio', { name: /any/ }), { key: 'Escape' });
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(menu.querySelector('summary'));
});

test('a click elsewhere closes a menu, a click inside does not', async () => {
  const { container } = bar();
  const menu = container.querySelector('details')!;
  menu.open = true;
  await fireEvent.pointerDown(within(menu).getByRole('radio', { name: /any/ }));
  expect(menu.open).toBe(true);
  await fireEvent.pointerDown(document.body);
  expect(menu.open).toBe(false);
});

test('a closed menu holds nothing that would have to follow the filter', () => {
  const { container } = bar();
  const menu = container.querySelector('details')!;
  expect(within(menu).queryAllByRole('checkbox').length).toBeGreaterThan(0);
  menu.open = false;
  menu.dispatchEvent(new Event('toggle'));
  flushSync();
  expect(within(menu).queryAllByRole('checkbox')).toEqual([]);
});

test('the lanes of the timeline are chosen', async () => {
  const { onlanes } = bar();
  await fireEvent.click(screen.getByRole('link', { name: 'chapters' }));
  expect(onlanes).toHaveBeenCalledExactlyOnceWith('chapter');
});

test('French has all of it', () => {
  bar({ status: ['contested'] }, 'fr');
  expect(screen.getByRole('status').textContent).toBe('1 sur 3 événements');
  expect(screen.getByRole('link', { name: 'Retirer le filtre contesté' })).toBeTruthy();
});
