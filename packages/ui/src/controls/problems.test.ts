import { expect, test } from 'vitest';
import { sayProblem } from './problems.ts';

test.each([
  [
    'unknown-id',
    'event',
    'nope',
    'This story has no event “nope”: ignored.',
    'Introuvable dans cette histoire, donc ignoré\u202f: événement «\u202fnope\u202f».',
  ],
  [
    'not-a-value',
    'status',
    'true',
    '“true” is not a value of “status”: ignored.',
    '«\u202ftrue\u202f» n’est pas une valeur de «\u202fstatus\u202f»\u202f: ignoré.',
  ],
  [
    'not-a-day',
    'from',
    'soon',
    '“soon” is not a day, so it is ignored. Write it as 2026-02-27.',
    '«\u202fsoon\u202f» n’est pas un jour\u202f: ignoré. Écrivez-le comme 2026-02-27.',
  ],
  [
    'reversed',
    'from',
    '2026-03-05',
    'The first day, 2026-03-05, is after the last day: the two are swapped.',
    'Le premier jour, 2026-03-05, vient après le dernier\u202f: les deux sont échangés.',
  ],
  [
    'too-many',
    'actor',
    '60',
    '60 values of “actor” are too many: the first ones are used.',
    '60 valeurs de «\u202factor\u202f», c’est trop\u202f: les premières sont utilisées.',
  ],
  [
    'too-long',
    'q',
    'aaa…',
    'The text searched for is too long: its beginning is used.',
    'Le texte cherché est trop long\u202f: son début est utilisé.',
  ],
] as const)('a problem of the kind %s is said in the reader’s language', (kind, key, value, english, french) => {
  expect(sayProblem(kind, key, value, 'en')).toBe(english);
  expect(sayProblem(kind, key, value, 'fr')).toBe(french);
});
