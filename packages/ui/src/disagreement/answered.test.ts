import { expect, test } from 'vitest';
import { answered } from './answered.ts';
import { outline } from './testing/questions.ts';

test('whom a claim answers is told by how it does, disputes first, each speaker once', () => {
  const answers = [
    { how: 'supports', claim: 'reply' },
    { how: 'disputes', claim: 'charge' },
    { how: 'disputes', claim: 'late' },
    { how: 'disputes', claim: 'echo' },
    { how: 'supported-by', claim: 'nowhere' },
  ] as const;
  expect(answered(answers, outline).map(({ how, claims }) => [how, ...claims.map(({ id }) => id)])).toEqual([
    ['disputes', 'charge', 'echo'],
    ['supports', 'reply'],
  ]);
});
