import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { SearchItem, SearchState } from './search.ts';
import SearchBox from './SearchBox.svelte';

beforeAll(() => {
  // jsdom does not scroll.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const items: SearchItem[] = [
  { kind: 'actor', id: 'maker', title: { en: 'Maker' } },
  { kind: 'event', id: 'ban', title: { en: 'Ban' }, excerpt: { en: 'bans the <b>maker</b>' } },
];

async function box(query: string, found = items, state: SearchState = 'ready') {
  const calls = { onquery: vi.fn(), onselect: vi.fn(), ontext: vi.fn(), onretry: vi.fn() };
  const links = { href: () => '?x', hrefText: (words: string) => `?q=${words}`, action: '/' };
  const result = render(SearchBox, { props: { lang: 'en', query, items: found, state, ...links, ...calls } });
  const field = screen.getByRole<HTMLInputElement>('combobox');
  await fireEvent.focus(field);
  return { ...calls, ...result, field };
}

const statusText = () => screen.getByRole('status').textContent;

test('arrows walk the results, Enter opens the one that is marked', async () => {
  const { field, onselect } = await box('mak');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(field.getAttribute('aria-activedescendant')).toBeNull();
  await fireEvent.keyDown(field, { key: 'ArrowDown' });
  await fireEvent.keyDown(field, { key: 'ArrowDown' });
  const marked = screen.getByRole('option', { selected: true });
  expect(field.getAttribute('aria-activedescendant')).toBe(marked.id);
  expect(marked.textContent).toContain('Ban');
  await fireEvent.keyDown(field, { key: 'Enter' });
  expect(onselect).toHaveBeenCalledExactlyOnceWith({ kind: 'event', id: 'ban' });
});

test('Enter on no result filters the events by the words', async () => {
  const { field, ontext, onselect } = await box('  mak ');
  await fireEvent.keyDown(field, { key: 'Enter' });
  expect(ontext).toHaveBeenCalledExactlyOnceWith('mak');
  expect(onselect).not.toHaveBeenCalled();
});

test('the last option filters the events by the words', async () => {
  const { ontext } = await box('mak');
  const last = screen.getAllByRole('option').at(-1)!;
  expect(last.textContent).toBe('Filter events by “mak”');
  await fireEvent.click(last);
  expect(ontext).toHaveBeenCalledExactlyOnceWith('mak');
});

test('shows where the words occur, and takes mark-up in results as text', async () => {
  const { container } = await box('mak');
  expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Mak', 'mak']);
  expect(container.querySelector('b')).toBeNull();
});

test('says how many results there are, that there are none, and that it is searching', async () => {
  await box('mak');
  expect(statusText()).toBe('2 results');
  cleanup();
  await box('zzz', []);
  expect(statusText()).toBe('Nothing found for “zzz”.');
  cleanup();
  await box('mak', items, 'searching');
  expect(statusText()).toBe('Searching…');
});

test('an unavailable search says what still works, and tries again', async () => {
  const { onretry } = await box('mak', [], 'unavailable');
  expect(statusText()).toBe('Search is unavailable. The charts and the filter still work.');
  await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onretry).toHaveBeenCalledOnce();
});

test('Esc closes the results first, then empties the field', async () => {
  const { field, onquery } = await box('mak');
  await fireEvent.keyDown(field, { key: 'Escape' });
  expect(field.getAttribute('aria-expanded')).toBe('false');
  expect(onquery).not.toHaveBeenCalled();
  await fireEvent.keyDown(field, { key: 'Escape' });
  expect(onquery).toHaveBeenCalledExactlyOnceWith('');
});

test('Esc leaves an empty field', async () => {
  const { field, onquery } = await box('');
  field.focus();
  await fireEvent.keyDown(field, { key: 'Escape' });
  expect(document.activeElement).toBe(document.body);
  expect(onquery).not.toHaveBeenCalled();
});

test('a slash goes to the field, but not while something else is typed into', async () => {
  const { field } = await box('');
  field.blur();
  const other = document.body.appendChild(document.createElement('textarea'));
  other.focus();
  await fireEvent.keyDown(other, { key: '/' });
  expect(document.activeElement).toBe(other);
  other.remove();
  await fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(field);
});
