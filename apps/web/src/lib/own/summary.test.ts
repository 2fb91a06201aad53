import { loadLanguage } from '@standoff/ui';
import { beforeAll, describe, expect, test } from 'vitest';
import { aDay, anActor, anEvent, anOutline } from '../../../../../packages/data/src/testing/outlines.ts';
import type { OwnDetail } from './detail.ts';
import { summaryOf } from './summary.ts';

beforeAll(async () => {
  await Promise.all([loadLanguage('en'), loadLanguage('fr')]);
});

const outline = anOutline({
  actors: [anActor('maker', { name: { en: 'Maker' } })],
  events: [anEvent('ban', { target: ['maker'] }), anEvent('talks')],
});
const claim = {
  id: 'c',
  by: 'maker',
  statement: { en: 'No.' },
  kind: 'position',
  supports: [],
  disputes: [],
  cited: [],
};
const details = {
  event: {
    event: {
      id: 'ban',
      title: { en: 'Ban', fr: 'Interdiction' },
      summary: { en: 'The ministry bans it. '.repeat(20) },
    },
    when: aDay(4),
    attestation: { status: 'contested', publishers: 3, sources: 3, versions: 2 },
  },
  actor: {
    actor: { id: 'maker', name: { en: 'Maker' }, kind: 'organisation', role: { en: 'Makes things' } },
    claims: [claim],
  },
  claim: { claim: { claim, when: null } },
  question: {
    question: { id: 'q', question: { en: 'Who?' } },
    positions: [{ label: { en: 'A' } }, { label: { en: 'B' } }],
  },
  source: { source: { id: 's', publisher: 'Gazette' }, when: aDay(0), events: [{}], claims: [{}, {}] },
};
const of = (kind: keyof typeof details, lang = 'en') =>
  summaryOf(outline, { kind, id: 'x', data: details[kind] } as unknown as OwnDetail, lang);

describe('in a few words', () => {
  test('an event has its date and how well it is attested', () => {
    expect(of('event').facts).toEqual([
      '5 January 2026',
      'Reported by 3 independent publishers',
      'contested: 2 versions',
    ]);
    expect(of('event', 'fr').title).toBe('Interdiction');
  });

  test('a description is at most 200 characters', () => {
    expect(of('event').description).toMatch(/^5 January 2026 · The ministry bans it\./);
    expect(of('event').description.length).toBeLessThanOrEqual(200);
    expect(of('event').description).toMatch(/…$/);
  });

  test('an actor has the events that it takes part in, and its claims', () => {
    expect(of('actor').description).toBe('Makes things · organisation · 1 event · 1 claim');
  });

  test('a claim has who says it, even without a date', () => {
    expect(of('claim').title).toBe('Maker: No.');
    expect(of('claim').facts).toEqual(['Maker', 'undated', 'position']);
  });

  test('a question has its positions in order', () => {
    expect(of('question').description).toBe('2 positions · A · B');
  });

  test('a source without a title goes by its publisher', () => {
    expect(of('source').title).toBe('Gazette');
    expect(of('source').description).toBe('Gazette · 1 January 2026 · Cited for 1 event and 2 claims');
  });
});
