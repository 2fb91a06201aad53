import { describe, expect, it } from 'vitest';
import { searchableHarbour } from '../testing/searchable.ts';
import { searchDocuments } from './documents.ts';
import { search } from './rank.ts';

const documents = searchDocuments(searchableHarbour);
const find = (query: string, limit = 10) => search(documents, query, limit);
const idsFor = (query: string) => find(query).results.map(({ id }) => id);

describe('search', () => {
  it('says where it matched, in which language, and shows it', () => {
    expect(find('équipages cessent').results).toEqual([
      {
        kind: 'event',
        id: 'strike',
        label: { en: 'The crews stop work', fr: 'Les équipages cessent le travail' },
        field: 'title',
        language: 'fr',
        excerpt: {
          text: 'Les équipages cessent le travail',
          ranges: [
            [4, 13],
            [14, 21],
          ],
        },
        score: 12,
      },
    ]);
  });

  it('finds names without their accents, aliases, quotations and positions', () => {
    expect(idsFor('zoe muller')).toEqual(['director']);
    expect(find('poe').results[0]).toMatchObject({ id: 'port', field: 'alias' });
    expect(find('every quay').results.map(({ id, field }) => [id, field])).toEqual([
      ['all-crews', 'quotation'],
      ['strike', 'summary'],
    ]);
    expect(find('all nine').results.map(({ id, field }) => [id, field])).toContainEqual(['q-how-many', 'position']);
  });

  it('wants every word, wherever in the thing it stands', () => {
    expect(idsFor('director zoe')).toEqual(['director']);
    expect(idsFor('zoe lighthouse')).toEqual([]);
  });

  it('ranks names before titles before running text', () => {
    expect(find('crews').results.map(({ field }) => field)).toEqual([
      'name',
      'title',
      'question',
      'statement',
      'statement',
    ]);
  });

  it('ranks a text that is exactly the query first', () => {
    expect(find('wire').results[0]).toMatchObject({ id: 'wire', score: 8 });
  });

  it.each(['"', '*', '(', '[-', '\\', '%_', '.*', '?', '   ', '', '؟'])(
    'finds nothing for %j, without fuss',
    (query) => {
      expect(find(query)).toEqual({ results: [], total: 0 });
    },
  );

  it('treats quotes and wildcards around a word as nothing, and never as a pattern', () => {
    expect(idsFor('"zoë"*')).toEqual(['director']);
    expect(idsFor('z(oe|oo)')).toEqual([]);
    expect(idsFor('mu*ler')).toEqual([]);
  });
});
