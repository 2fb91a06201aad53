import { EVENT_TYPES, QUADS, quadOf } from '@standoff/data';
import { describe, expect, test } from 'vitest';
import { messages } from './index.ts';
import { LANGUAGES } from './languages.ts';

const entriesIn = (lang: string) => {
  const { plover, codebook } = messages(lang);
  return [
    ...EVENT_TYPES.map((type) => ({ key: type, label: plover.types[type], definition: codebook.types[type] })),
    ...QUADS.map((quad) => ({ key: quad, label: plover.quads[quad], definition: codebook.quads[quad] })),
  ];
};

describe.each(LANGUAGES)('in $name', ({ code }) => {
  test('every event type and quad class is defined, and nothing else', () => {
    const { plover, codebook } = messages(code);
    for (const { types, quads } of [plover, codebook])
      expect([...Object.keys(types), ...Object.keys(quads)]).toEqual([...EVENT_TYPES, ...QUADS]);
  });

  test.each(entriesIn(code))('$key has a label and a definition of one sentence', ({ label, definition }) => {
    expect(label).toMatch(/^\p{Lu}[\p{L} ]+$/u);
    expect(definition).toMatch(/^\p{Lu}[^.]+\.$/u);
  });

  test('no two entries share a label or definition', () => {
    const entries = entriesIn(code);
    expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
    expect(new Set(entries.map(({ definition }) => definition)).size).toBe(entries.length);
  });

  test('the definition of a quad class names as many acts as it has types', () => {
    for (const quad of QUADS.filter((known) => known !== 'other')) {
      const acts = messages(code).codebook.quads[quad].split(/\s?: /)[1]?.split(', ') ?? [];
      expect(acts).toHaveLength(EVENT_TYPES.filter((type) => quadOf(type) === quad).length);
    }
  });
});
