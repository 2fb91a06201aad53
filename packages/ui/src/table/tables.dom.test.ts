import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { HOSTILE, links, outline } from '../panel/testing/story.ts';
import ActorTable from './ActorTable.svelte';
import { eventCells } from './cells.ts';
import EventTable from './EventTable.svelte';

const saved: Blob[] = [];

beforeAll(() => {
  // jsdom has no object addresses.
  URL.createObjectURL = (file) => {
    saved.push(file as Blob);
    return 'blob:file';
  };
  URL.revokeObjectURL = () => undefined;
});
afterEach(cleanup);

const common = { outline, links, lang: 'en' as const, events: outline.events };
const column = (index: number) =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[index]?.textContent.replaceAll(/\s+/g, ' ').trim());

test('events stand in reading order and link to what they are', () => {
  render(EventTable, { props: common });
  expect(column(1)).toEqual(['Offer', HOSTILE, 'talks']);
  expect(column(0)).toEqual(['4 Jan 2026', '6 Jan 2026', '6 Jan 2026']);
  expect(screen.getByRole('link', { name: 'Offer' }).getAttribute('href')).toBe('?event=offer');
  expect(screen.getByRole('table', { name: '3 events in the filter' })).toBeTruthy();
});

test('a header sorts by its column, and turns round when pressed again', async () => {
  const onsort = vi.fn();
  render(EventTable, { props: { ...common, onsort } });
  await fireEvent.click(screen.getByRole('button', { name: 'Type' }));
  expect(column(2)).toEqual(['Agree', 'Consult', 'Sanction']);
  expect(screen.getByRole('columnheader', { name: /Type/ }).getAttribute('aria-sort')).toBe('ascending');
  await fireEvent.click(screen.getByRole('button', { name: /Type/ }));
  expect(column(2)).toEqual(['Sanction', 'Consult', 'Agree']);
  expect(screen.getByRole('columnheader', { name: /Type/ }).getAttribute('aria-sort')).toBe('descending');
  expect(onsort).toHaveBeenLastCalledWith({ by: 'type', descending: true });
});

test('the download has the rows as shown, a byte order mark first', async () => {
  render(EventTable, { props: { ...common, sort: { by: 'sources', descending: true } } });
  await fireEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
  const bytes = new Uint8Array(await saved.at(-1)!.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines.slice(0, 2)).toEqual([
    'id,date,title,type,quad,source_actors,source_actor_names,target_actors,target_actor_names,other_actors,other_actor_names,place,attestation,publishers,versions,sources,source_publishers',
    'offer,2026-01-04,Offer,AGREE,verbal-cooperation,maker,Maker,ministry,Ministry,,,,single-source,1,1,gazette-1; gazette-2,Gazette',
  ]);
  expect(lines[2]).toContain(`"${HOSTILE.replaceAll('"', '""')}"`);
});

test('the download names actors in the reader’s language beside their ids', () => {
  const [head = [], ...rows] = eventCells(outline, outline.events, 'fr');
  const cell = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  expect(cell('source_actors')).toEqual(['maker', 'ministry; minister', 'maker; ministry']);
  expect(cell('source_actor_names')).toEqual(['Maker', 'Ministère; Ministre', 'Maker; Ministère']);
});

test('actors are counted by what they did and what was done to them', () => {
  render(ActorTable, { props: common });
  const rows = ['Ministry', 'Maker', 'Minister'].map((name) => {
    const row = screen.getByRole('row', { name: new RegExp(`^${name} `) });
    return within(row)
      .getAllByRole('cell')
      .slice(2)
      .map((cell) => cell.textContent);
  });
  expect(rows).toEqual([
    ['2', '1', '3'],
    ['2', '1', '3'],
    ['1', '0', '1'],
  ]);
});
