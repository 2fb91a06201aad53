import { sayDays, sayWhen, usZones } from '@standoff/data';
import { expect, test } from 'vitest';

const NNBSP = '\u202f';
const NBSP = '\u00a0';

test.each([
  ['2026', '2026'],
  ['2026-02', 'février 2026'],
  ['2026-03-01', '1er mars 2026'],
  ['2026-03-04~', 'vers le 4 mars 2026'],
  ['2026-03-04?', 'peut-être le 4 mars 2026'],
  ['2026-08%', 'peut-être vers août 2026'],
  ['2004-06~-11', 'vers le 11 juin 2004'],
  ['2026-02-27T17:14-05:00', `27 février 2026 à 17${NNBSP}h${NNBSP}14, UTC−5`],
  ['2026-02-27T00:00Z', `27 février 2026 à 0${NNBSP}h${NNBSP}00, UTC`],
  ['2026-02-27T12+05:30', `27 février 2026 à 12${NNBSP}h, UTC+5:30`],
  ['2026-02-27T09:05:07Z', `27 février 2026 à 9${NNBSP}h${NNBSP}05${NNBSP}min${NNBSP}07${NNBSP}s, UTC`],
  ['2026-21', 'printemps 2026'],
  ['2026-22~', 'vers l’été 2026'],
  ['2026-30', 'été 2026 (hémisphère Sud)'],
  ['2026-33', '1er trimestre 2026'],
  ['2026-34~', 'vers le 2e trimestre 2026'],
  ['2026-38', 'mai–août 2026'],
  ['2026-41', '2e semestre 2026'],
  ['202X', 'années 2020'],
  ['202~', 'vers les années 2020'],
  ['20XX', 'entre 2000 et 2099'],
  ['2026-XX-27', '2026'],
  ['-0043', `44 av.${NBSP}J.-C.`],
  ['2026-02-26/2026-02-27', '26–27 février 2026'],
  ['2026-02-27/2026-03-02', '27 février – 2 mars 2026'],
  ['2025-12-30/2026-01-02', '30 décembre 2025 – 2 janvier 2026'],
  ['2026-02/2026-03', 'février–mars 2026'],
  ['2024/2026', '2024–2026'],
  ['2026-02-27/2026-02-27', '27 février 2026'],
  ['2026-02-27/2026-03', '27 février 2026 – mars 2026'],
  ['2026-02~/2026-03', 'vers février 2026 – mars 2026'],
  [
    '2026-02-27T17:14-05:00/2026-02-27T19:00-05:00',
    `27 février 2026 à 17${NNBSP}h${NNBSP}14 – 19${NNBSP}h${NNBSP}00, UTC−5`,
  ],
  ['2026-03/..', 'à partir de mars 2026'],
  ['2026-08/..', 'à partir d’août 2026'],
  ['2026-03-04/..', 'à partir du 4 mars 2026'],
  ['2026-24/..', 'à partir de l’hiver 2026'],
  ['202X/..', 'à partir des années 2020'],
  ['2026-03~/', 'à partir de mars 2026 environ, fin inconnue'],
  ['../2026', 'jusqu’en 2026'],
  ['/2026-03-04?', 'peut-être jusqu’au 4 mars 2026, début inconnu'],
  ['[2020,2021..2023]', `l’une de ces dates${NBSP}: 2020 ou 2021–2023`],
  ['{2026-02-27,2026-03-01}', '27 février 2026 et 1er mars 2026'],
  ['[..2020]', '2020 ou avant'],
  ['[2020..]', '2020 ou après'],
])('the date %s is said as %j in French', (edtf, words) => {
  expect(sayWhen({ edtf }, 'fr')).toBe(words);
});

test('French names zones and shortens dates for charts', () => {
  const short = (edtf: string, options = {}) => sayWhen({ edtf }, 'fr', { style: 'short', ...options });
  expect(sayWhen({ edtf: '2026-02-27T17:14:00-05:00' }, 'fr', { zones: usZones })).toBe(
    `27 février 2026 à 17${NNBSP}h${NNBSP}14, heure de l’Est`,
  );
  expect(short('2026-02-27')).toBe('27 févr.');
  expect(short('2026-02-27%')).toBe('v. 27 févr.?');
});

test('French says a range of days in short words, open ends included', () => {
  expect(sayDays('2026-02-22', '2026-03-28', 'fr')).toBe('22 févr. – 28 mars 2026');
  expect(sayDays('2026-02-22', '..', 'fr')).toBe('à partir du 22 févr. 2026');
});
