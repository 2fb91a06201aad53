import { loadLanguage } from '@standoff/ui';
import { beforeAll, describe, expect, test } from 'vitest';
import { aDay } from '../../../../../packages/data/src/testing/outlines.ts';
import { readTable, sourceCells, tableRows, writeTable, type SourceRow } from './sources.ts';

beforeAll(async () => {
  await Promise.all([loadLanguage('en'), loadLanguage('fr')]);
});

const row = (id: string, change: Partial<SourceRow> = {}): SourceRow => ({
  id,
  url: `https://example.org/${id}`,
  publisher: id,
  when: null,
  language: 'en',
  kind: 'news',
  relays: [],
  events: 0,
  claims: 0,
  ...change,
});
const rows = [
  row('Gazette', { when: aDay(4), events: 10, title: 'The strike' }),
  row('Écho du port', { when: aDay(1), events: 9, language: 'fr', relays: ['Gazette'] }),
  row('Wire', { kind: 'primary' }),
];
const of = (query: string, lang = 'en') =>
  tableRows(rows, readTable(new URLSearchParams(query)), lang).map(({ id }) => id);

describe('the table of sources', () => {
  test('stands in the order of the story, whole', () => {
    expect(of('')).toEqual(['Gazette', 'Écho du port', 'Wire']);
    expect(of('sort=nonsense')).toEqual(['Gazette', 'Écho du port', 'Wire']);
  });

  test('finds every word, without accents, in publisher, title, whom it relays, language and kind in words', () => {
    expect(of('find=echo PORT')).toEqual(['Écho du port']);
    expect(of('find=gazette')).toEqual(['Gazette', 'Écho du port']);
    expect(of('find=french')).toEqual(['Écho du port']);
    expect(of('find=français', 'fr')).toEqual(['Écho du port']);
    expect(of('find=primary')).toEqual(['Wire']);
    expect(of('find=(.*)')).toEqual([]);
  });

  test('sorts words by the alphabet, numbers by size, dates by time, and what has none last', () => {
    expect(of('sort=publisher')).toEqual(['Écho du port', 'Gazette', 'Wire']);
    expect(of('sort=events&dir=desc')).toEqual(['Gazette', 'Écho du port', 'Wire']);
    expect(of('sort=date')).toEqual(['Écho du port', 'Gazette', 'Wire']);
    expect(of('sort=date&dir=desc')).toEqual(['Gazette', 'Écho du port', 'Wire']);
  });

  test('has an address that says no more than it must', () => {
    expect(writeTable({ find: ' ' })).toEqual({});
    expect(writeTable(readTable(new URLSearchParams('find=a&sort=date&dir=desc')))).toEqual({
      find: 'a',
      sort: 'date',
      dir: 'desc',
    });
  });

  test('downloads with codes and EDTF dates', () => {
    expect(sourceCells(rows.slice(1, 2))[1]).toEqual([
      'Écho du port',
      'Écho du port',
      '',
      '',
      '2026-01-02',
      'fr',
      'news',
      'Gazette',
      'https://example.org/Écho du port',
      '9',
      '0',
    ]);
  });
});
