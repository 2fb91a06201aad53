import { describe, expect, test } from 'vitest';
import { aClaim, anEvent, anOutline, aSource } from '../testing/outlines.ts';
import { claimGrounds, eventGrounds, groundsOf } from './grounds.ts';

const outline = anOutline({
  events: [
    anEvent('strike', {
      sources: ['herald', 'courier', 'gazette', 'wire', 'blog'],
      attestation: { status: 'contested', publishers: 2, sources: 4, versions: 2 },
    }),
  ],
  claims: [
    aClaim('many', { about: { event: 'strike' }, sources: ['wire', 'blog'], disputes: ['few'] }),
    aClaim('few', { about: { event: 'strike' }, sources: ['gazette'], disputes: ['many'] }),
    aClaim('loud', { about: { event: 'strike' }, sources: ['gazette'] }),
    aClaim('witness', { sources: ['blog'], supports: ['many'] }),
  ],
  sources: [
    aSource('herald', { publisher: 'Herald', originals: ['Wire'] }),
    aSource('courier', { publisher: 'Courier', originals: ['Wire'] }),
    aSource('gazette', { publisher: 'Gazette' }),
    aSource('wire', { publisher: 'Wire' }),
    aSource('blog', { publisher: 'Blog', originals: ['Gazette', 'Wire'] }),
  ],
});

describe('groundsOf', () => {
  test('names the publishers that carry one report', () => {
    expect(groundsOf(outline.sources.slice(0, 3))).toEqual({
      sources: 3,
      publishers: ['Herald', 'Courier', 'Gazette'],
      independent: 2,
      shared: [{ original: 'Wire', publishers: ['Herald', 'Courier'] }],
    });
  });

  test('two pages of one publisher share nothing with anybody', () => {
    const pages = ['one', 'two'].map((id) => aSource(id, { publisher: 'Gazette' }));
    expect(groundsOf(pages)).toEqual({ sources: 2, publishers: ['Gazette'], independent: 1, shared: [] });
  });

  test('a digest of two reports shares each of them', () => {
    expect(groundsOf(outline.sources.slice(2))).toMatchObject({
      independent: 1,
      shared: [
        { original: 'Gazette', publishers: ['Gazette', 'Blog'] },
        { original: 'Wire', publishers: ['Wire', 'Blog'] },
      ],
    });
  });

  test('nothing cited is nothing', () => {
    expect(groundsOf([])).toEqual({ sources: 0, publishers: [], independent: 0, shared: [] });
  });
});

test('an event rests on the sources that it cites itself, as its attestation does', () => {
  expect(eventGrounds(outline, 'strike')).toEqual({
    sources: 4,
    publishers: ['Herald', 'Courier', 'Gazette', 'Wire'],
    independent: 2,
    shared: [{ original: 'Wire', publishers: ['Herald', 'Courier', 'Wire'] }],
    claims: 3,
    disputed: 2,
  });
});

test('a claim rests on its own sources, and on who speaks for and against it', () => {
  expect(claimGrounds(outline, 'many')).toEqual({
    sources: 2,
    publishers: ['Wire', 'Blog'],
    independent: 1,
    shared: [{ original: 'Wire', publishers: ['Wire', 'Blog'] }],
    disputedBy: 1,
    supportedBy: 1,
  });
});

test('what the story does not have rests on nothing', () => {
  expect([eventGrounds(outline, 'x'), claimGrounds(outline, 'x')]).toEqual([undefined, undefined]);
});
