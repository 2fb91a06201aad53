import { describe, expect, test } from 'vitest';
import type { Claim, Source, Story } from '../model/index.ts';
import { attestations, countVersions } from './attestation.ts';
import { conflicts } from './conflicts.ts';
import { independentPublishers, originals } from './independence.ts';

const source = (publisher: string, relays: string[] = []): Source => ({
  id: publisher.toLowerCase(),
  url: 'https://example.org/',
  publisher,
  language: 'en',
  kind: 'news',
  relays,
});

const claim = (id: string, change: Partial<Claim> = {}): Claim => ({
  id,
  about: { event: 'e' },
  by: 'a',
  statement: { en: id },
  kind: 'fact-claim',
  supports: [],
  disputes: [],
  cited: [{ source: 's' }],
  ...change,
});

const story = (
  claims: Claim[],
  cited: string[] = ['one'],
  sources: Source[] = [source('One'), source('Two')],
): Story => ({
  id: 's',
  title: { en: 'S' },
  summary: { en: 'S' },
  period: '2026',
  window: { from: '2026-01-01', to: '2026-01-31' },
  licence: 'CC0-1.0',
  lanes: [],
  chapters: [],
  actors: [],
  events: [
    {
      id: 'e',
      date: '2026-01-01',
      title: { en: 'E' },
      summary: { en: 'E' },
      source: [],
      target: [],
      other: [],
      follows: [],
      cited: cited.map((id) => ({ source: id })),
    },
  ],
  claims,
  questions: [],
  sources,
});

describe('independent publishers', () => {
  const independent = (...sources: Source[]) => independentPublishers(sources.map(originals));

  test('two publishers of their own reports are two', () => {
    expect(independent(source('One'), source('Two'), source('One'))).toBe(2);
  });

  test('two pages that relay one report are one', () => {
    expect(independent(source('One', ['Wire']), source('Two', ['Wire']))).toBe(1);
  });

  test('a page that relays the report of another cited page adds nothing', () => {
    expect(independent(source('Wire'), source('Two', ['Wire']))).toBe(1);
  });

  test('a page that relays two reports joins them into one', () => {
    expect(independent(source('Digest', ['A', 'B']), source('A'), source('B'))).toBe(1);
  });
});

describe('attestation', () => {
  const of = (...args: Parameters<typeof story>) => attestations(story(...args)).get('e');

  test('one publisher is single-source, two independent ones are well-attested', () => {
    expect(of([])).toEqual({ status: 'single-source', publishers: 1, sources: 1, versions: 1 });
    expect(of([], ['one', 'two'])).toEqual({ status: 'well-attested', publishers: 2, sources: 2, versions: 1 });
  });

  test('a claim about it that another claim disputes makes it contested, whoever attests it', () => {
    const disputed = [claim('yes', { disputes: ['no'] }), claim('no', { disputes: ['yes'] })];
    expect(of(disputed, ['one', 'two'])).toMatchObject({ status: 'contested', versions: 2 });
  });

  test('a dispute from a claim about another event counts', () => {
    const disputed = [claim('yes', { disputes: ['no'] }), claim('no', { about: { event: 'x' }, disputes: ['yes'] })];
    expect(of(disputed)).toMatchObject({ status: 'contested', versions: 2 });
  });

  test('reports that differ on a value make it contested without any stated dispute', () => {
    const counts = [2000, 10_000, { min: 1700, max: 4700 }].map((value, i) =>
      claim(`c${i}`, { property: 'count', value }),
    );
    expect(of(counts)).toMatchObject({ status: 'contested', versions: 2 });
  });

  test('a less exact date does not contradict a more exact one inside it', () => {
    const dates = ['2026-01', '2026-01-14'].map((value, i) => claim(`c${i}`, { property: 'start', value }));
    expect(of(dates)).toMatchObject({ versions: 1 });
  });

  test('values of different things are not compared', () => {
    const values = [
      claim('a', { property: 'count', value: 1, unit: 'people' }),
      claim('b', { property: 'count', value: 2, unit: 'letters' }),
      claim('c', { property: 'amount', value: 3 }),
    ];
    expect([...conflicts(story(values)).values()].every((others) => others.size === 0)).toBe(true);
  });
});

test('three claims that all exclude each other are three versions, a chain of three is two', () => {
  const all = new Map([
    ['a', new Set(['b', 'c'])],
    ['b', new Set(['a', 'c'])],
    ['c', new Set(['a', 'b'])],
  ]);
  const chain = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['a', 'c'])],
    ['c', new Set(['b'])],
  ]);
  expect(countVersions(['a', 'b', 'c'], all)).toBe(3);
  expect(countVersions(['a', 'b', 'c'], chain)).toBe(2);
});
