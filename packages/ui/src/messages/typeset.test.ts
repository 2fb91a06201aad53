import { expect, test } from 'vitest';
import { fr } from './typeset.ts';

test('fr`…` puts narrow no-break spaces before tall signs and inside guillemets', () => {
  expect(fr`Qui ? « Oui » ; non : jamais !`).toBe('Qui\u202f? «\u202fOui\u202f»\u202f; non\u202f: jamais\u202f!');
});

test('fr`…` writes curly apostrophes', () => {
  expect(fr`l'acteur`).toBe('l’acteur');
});

test('fr`…` leaves what is inserted alone, and spaces the signs around it', () => {
  expect(fr`« ${"it's : so"} »`).toBe("«\u202fit's : so\u202f»");
});
