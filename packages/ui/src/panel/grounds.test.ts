import { expect, test } from 'vitest';
import { aClaim, aDay, anEvent, anOutline, aQuestion, aSource } from '../../../data/src/testing/outlines.ts';
import { answering, sameValue } from './beside.ts';
import { claimReasons, eventReasons } from './grounds.ts';

const value = (count: number) => ({ property: 'count', form: 'number', min: count, max: count }) as const;
const about = { about: { event: 'strike' } };
const outline = anOutline({
  events: [
    anEvent('strike', {
      sources: ['own', 'a', 'b'],
      attestation: { status: 'contested', publishers: 2, sources: 3, versions: 2 },
    }),
    anEvent('calm'),
  ],
  claims: [
    aClaim('few', { ...about, value: value(10), disputes: ['many'], sources: ['a', 'b'] }),
    aClaim('many', { ...about, value: value(90), disputes: ['few'], sources: ['own'] }),
    aClaim('backing', { supports: ['few'], when: aDay(3) }),
    aClaim('elsewhere', { value: value(3), about: { event: 'calm' } }),
    aClaim('beside', { when: aDay(2) }),
  ],
  questions: [aQuestion('q', [['few'], ['beside']])],
  sources: [
    aSource('own', { publisher: 'Gazette' }),
    aSource('a', { publisher: 'Herald', originals: ['Wire'] }),
    aSource('b', { publisher: 'Echo', originals: ['Wire'] }),
  ],
});

test('an event says on what claims differ, how many are disputed, and who relays one report', () => {
  expect(eventReasons(outline, 'strike', 'en')).toEqual([
    '2 claims differ on how many',
    '2 of 2 claims about it are disputed by another claim',
    '2 of 3 publishers relay one report (Wire)',
  ]);
  expect(eventReasons(outline, 'strike', 'fr')[2]).toBe('2 sur 3 éditeurs reprennent un même article (Wire)');
});

test('an event that nobody disputes and nobody relays has nothing to explain, nor has one that is not there', () => {
  expect(eventReasons(outline, 'calm', 'en')).toEqual([]);
  expect(eventReasons(outline, 'nowhere', 'en')).toEqual([]);
});

test('a claim says who carries it, and how many dispute and support it', () => {
  expect(claimReasons(outline, 'few', 'en')).toEqual([
    'Carried by 1 independent publisher',
    '2 of 2 publishers relay one report (Wire)',
    'Disputed by 1 claim',
    'Supported by 1 claim',
  ]);
});

test('beside a claim stand those of its questions, and those that it disputes or that support it', () => {
  expect(answering(outline, 'few').map(({ id }) => id)).toEqual(['few', 'many', 'backing', 'beside']);
  expect(answering(outline, 'nowhere')).toEqual([]);
});

test('values compare where they are of the same property of the same thing', () => {
  expect(sameValue(outline, 'few').map(({ id }) => id)).toEqual(['few', 'many']);
  expect(sameValue(outline, 'backing')).toEqual([]);
});
