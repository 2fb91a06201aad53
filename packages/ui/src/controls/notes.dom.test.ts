import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { encodeFilter, type Filter } from '@standoff/data';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { outline } from '../panel/testing/story.ts';
import EmptyFilter from './EmptyFilter.svelte';
import HiddenNote from './HiddenNote.svelte';
import LanguageSwitch from './LanguageSwitch.svelte';
import Problems from './Problems.svelte';
import ShortcutHelp from './ShortcutHelp.svelte';
import ThemeSwitch from './ThemeSwitch.svelte';

beforeAll(() => {
  // jsdom has dialogs, but cannot open them.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
});
afterEach(cleanup);

const href = (filter: Filter) => `?${encodeFilter(filter)}`;

test('an empty filter says which parts to drop, and what each brings back, most first', async () => {
  const onfilter = vi.fn();
  const filter: Filter = { actor: ['maker'], q: 'x', status: ['contested'] };
  const parts = [
    { clause: 'actor' as const, events: 1 },
    { clause: 'status' as const, events: 0 },
    { clause: 'q' as const, events: 4 },
  ];
  render(EmptyFilter, { props: { filter, outline, parts, lang: 'en', href, onfilter } });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Drop “x” 4 events',
    'Drop Maker 1 event',
    'Clear the whole filter 3 events',
  ]);
  await fireEvent.click(screen.getByRole('link', { name: 'Drop “x”' }));
  expect(onfilter).toHaveBeenLastCalledWith({ actor: ['maker'], status: ['contested'] });
});

test('an empty filter names the question that empties it', () => {
  const filter: Filter = { question: 'when', q: 'x' };
  const parts = [{ clause: 'question' as const, events: 2 }];
  render(EmptyFilter, { props: { filter, outline, parts, lang: 'en', href } });
  expect(screen.getByRole('link', { name: 'Drop When did it begin?' }).getAttribute('href')).toBe('?q=x');
});

test('an empty filter that no single part explains says so', () => {
  const parts = [{ clause: 'q' as const, events: 0 }];
  render(EmptyFilter, { props: { filter: { q: 'x' }, outline, parts, lang: 'en', href } });
  expect(screen.getByText(/^No single part is the reason/)).toBeTruthy();
});

test('problems are listed literally, dismissed, and come back when they are others', async () => {
  const problem = (value: string) => ({ kind: 'unknown-id' as const, key: 'actor', value, message: 'In English' });
  const { rerender, container } = render(Problems, { props: { problems: [problem('<b>x</b>')], lang: 'fr' } });
  expect(screen.getByText(/acteur «\s<b>x<\/b>\s»/)).toBeTruthy();
  expect(screen.queryByText('In English')).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(container.textContent).toBe('');
  await rerender({ problems: [problem('y')] });
  expect(screen.getByText(/acteur «\sy\s»/)).toBeTruthy();
});

test('a question whose events are all hidden says so, with a way to show them', () => {
  render(HiddenNote, { props: { lang: 'en', kind: 'question', hrefWiden: '?question=when&from=..' } });
  expect(screen.getByRole('status').textContent).toContain('hides every event of this question');
  expect(screen.getByRole('link', { name: 'Show all events of this question' }).getAttribute('href')).toBe(
    '?question=when&from=..',
  );
});

test('a hidden event is said to be hidden, with a way to widen the filter', async () => {
  const onwiden = vi.fn();
  render(HiddenNote, { props: { lang: 'en', hrefWiden: '?wide', onwiden } });
  expect(screen.getByRole('status').textContent).toContain('The filter hides this event.');
  await fireEvent.click(screen.getByRole('link', { name: 'Widen the filter to include it' }));
  expect(onwiden).toHaveBeenCalledOnce();
});

test('the language switch links to the same page in each language', () => {
  render(LanguageSwitch, { props: { lang: 'fr', href: (lang: string) => `?lang=${lang}` } });
  const [english, french] = screen.getAllByRole('link');
  expect([english?.getAttribute('hreflang'), english?.getAttribute('aria-current')]).toEqual(['en', null]);
  expect([french?.getAttribute('href'), french?.getAttribute('aria-current')]).toEqual(['?lang=fr', 'true']);
});

test('the theme switch says what is and what comes next', async () => {
  const ontheme = vi.fn();
  render(ThemeSwitch, { props: { theme: 'light', lang: 'en', href: (theme: string) => `?theme=${theme}`, ontheme } });
  await fireEvent.click(screen.getByRole('link', { name: 'Colours: light. Change to dark' }));
  expect(ontheme).toHaveBeenCalledExactlyOnceWith('dark');
});

test('a question mark opens the list of keys, but not while typing', async () => {
  const { container } = render(ShortcutHelp, { props: { lang: 'en' } });
  const dialog = container.querySelector('dialog')!;
  const field = document.body.appendChild(document.createElement('input'));
  await fireEvent.keyDown(field, { key: '?' });
  expect(dialog.open).toBe(false);
  field.remove();
  await fireEvent.keyDown(document.body, { key: '?' });
  expect(dialog.open).toBe(true);
  expect(screen.getByText('Previous and next event')).toBeTruthy();
});
