import { describe, expect, test } from 'vitest';
import type { Story } from '../model/story.ts';
import { readStory } from '../story/read.ts';
import { yamlIn } from '../story/testing/folder.ts';
import { outline } from './outline.ts';
import { readValue } from './value.ts';

const story = readStory(yamlIn('test/fixtures/base')).story as Story;
const made = outline(story, 'v1');

describe('outline()', () => {
  test('has every claim with its date parsed, its value read and its sources named once', () => {
    expect(made.claims[1]).toEqual({
      id: 'strikers-900',
      by: 'union',
      about: { event: 'walkout' },
      when: expect.objectContaining({ edtf: '2020-03-11', precision: 'day' }) as object,
      kind: 'fact-claim',
      statement: { en: 'Nine hundred dockers took part.' },
      quotation: { text: 'Nine hundred of us.', language: 'en' },
      value: { property: 'count', form: 'number', min: 880, max: 920 },
      disputes: ['strikers-200'],
      supports: [],
      sources: ['courier'],
    });
    expect(made.claims[0]?.when).toBeNull();
  });

  test('has the events of a question in reading order: those it is about, and those that its claims are about', () => {
    const questions = story.questions.map((question) => ({ ...question, about: ['deal'] }));
    expect(outline({ ...story, questions }, 'v1').questions[0]).toMatchObject({
      events: ['walkout', 'deal'],
      positions: [{ claims: ['strikers-200'] }, { claims: ['strikers-900'] }],
    });
  });

  test('names whose reports a source carries', () => {
    expect(made.sources).toEqual([
      { id: 'gazette', publisher: 'The Gazette', originals: ['The Gazette'] },
      { id: 'courier', publisher: 'Le Courrier', originals: ['AFP'] },
    ]);
  });

  test('lists the sources of an event before those of the claims about it', () => {
    const claims = story.claims.map((claim) => ({
      ...claim,
      about: { event: 'demand' },
      cited: [{ source: 'courier' }],
    }));
    const [demand] = outline({ ...story, claims }, 'v1').events;
    expect(demand).toMatchObject({ id: 'demand', sources: ['gazette', 'courier'], attestation: { sources: 1 } });
  });
});

describe('readValue()', () => {
  test.each([
    ['start', '2020-03~', { form: 'when', when: { edtf: '2020-03~', approximate: true } }],
    ['duration', 'PT3H', { form: 'duration', min: 10_800, max: 10_800 }],
    ['duration', { min: 'PT2H', max: 'P1D' }, { form: 'duration', min: 7_200, max: 86_400 }],
    ['count', 5, { form: 'number', min: 5, max: 5 }],
    ['amount', { min: 0.5, max: 2 }, { form: 'number', min: 0.5, max: 2 }],
    ['place', 'Quay 3', { form: 'place', place: 'Quay 3' }],
    ['order', 'union', { form: 'actor', actor: 'union' }],
  ] as const)('reads %s %j', (property, value, expected) => {
    expect(readValue({ property, value, unit: 'units' })).toMatchObject({ property, unit: 'units', ...expected });
  });

  test('reads nothing where a claim gives no value', () => {
    expect(readValue({})).toBeUndefined();
  });
});
