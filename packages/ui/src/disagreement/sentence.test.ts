import { expect, test } from 'vitest';
import { aClaim } from '../../../data/src/testing/outlines.ts';
import { sayClaim } from './sentence.ts';

const said = { speaker: 'Ada Amber', when: '2 Jan 2026', position: 'Yes', nth: 1, all: 4 };

test('a claim is one sentence: who, when, what, which position, how many dispute it, where it stands', () => {
  const claim = aClaim('charge', { statement: { en: 'The ban is a punishment.' }, disputes: ['a', 'b'] });
  expect(sayClaim({ ...said, claim }, 'en')).toBe(
    'Ada Amber, 2 Jan 2026: The ban is a punishment. Yes. 2 claims dispute it. 1 of 4.',
  );
});

test('whatever is long is cut, so that 160 characters hold it', () => {
  const long = 'endless '.repeat(60);
  const claim = aClaim('long', { statement: { en: long }, disputes: ['a'] });
  const sentence = sayClaim({ ...said, claim, speaker: long, position: long }, 'en');
  expect(sentence.length).toBeLessThanOrEqual(160);
  expect(sentence).toMatch(/1 of 4\.$/);
});

test('no character is cut in half', () => {
  const claim = aClaim('bridges', { statement: { en: `a${'🌉'.repeat(200)}` } });
  for (const speaker of ['🌉'.repeat(60), `a${'🌉'.repeat(60)}`])
    // Half a character is what cannot be encoded.
    expect(() => encodeURIComponent(sayClaim({ ...said, claim, speaker, position: speaker }, 'en'))).not.toThrow();
});
