import { expect, test } from 'vitest';
import { CODEBOOK, QUAD_WORDS } from './codebook.ts';
import { EVENT_TYPES, QUADS, quadOf } from './types.ts';

const entries = [...Object.entries(CODEBOOK), ...Object.entries(QUAD_WORDS)];

test('every event type and quad class is defined, and nothing else', () => {
  expect(Object.keys(CODEBOOK)).toEqual([...EVENT_TYPES]);
  expect(Object.keys(QUAD_WORDS)).toEqual([...QUADS]);
});

test.each(entries)('%s has a label and a definition of one sentence in English and in French', (_, entry) => {
  for (const lang of ['en', 'fr'] as const) {
    expect(entry.label[lang]).toMatch(/^\p{Lu}[\p{L} ]+$/u);
    expect(entry.definition[lang]).toMatch(/^\p{Lu}[^.]+\.$/u);
  }
  expect(entry.definition.fr).not.toBe(entry.definition.en);
});

test.each(['en', 'fr'] as const)('no two entries share a label or definition in %s', (lang) => {
  expect(new Set(entries.map(([, entry]) => entry.label[lang])).size).toBe(entries.length);
  expect(new Set(entries.map(([, entry]) => entry.definition[lang])).size).toBe(entries.length);
});

test('French definitions keep a colon or semicolon with the word before it', () => {
  for (const [, entry] of entries) expect(entry.definition.fr).not.toMatch(/ [:;]/);
});

test('each type falls in its quad class, and an event without a type in none of the four', () => {
  expect(quadOf('CONCEDE')).toBe('verbal-cooperation');
  expect(quadOf('RETREAT')).toBe('material-cooperation');
  expect(quadOf('THREATEN')).toBe('verbal-conflict');
  expect(quadOf('SANCTION')).toBe('material-conflict');
  expect(quadOf(undefined)).toBe('other');
  for (const type of EVENT_TYPES) expect(quadOf(type)).not.toBe('other');
});

test('the definition of a quad class names as many acts as it has types', () => {
  for (const quad of QUADS.filter((quad) => quad !== 'other')) {
    const acts = QUAD_WORDS[quad].definition.en.split(': ')[1]?.split(', ') ?? [];
    expect(acts).toHaveLength(EVENT_TYPES.filter((type) => quadOf(type) === quad).length);
  }
});
