import { expect, test } from 'vitest';
import { chartDataPath, needsClaims } from './data.ts';

test('the data of a chart has an address for each language and version', () => {
  expect(chartDataPath('harbour', { lang: 'fr', claims: false })).toBe('/data/harbour/charts.fr.json');
  expect(chartDataPath('harbour', { lang: 'en', claims: true, version: 'a/1' })).toBe(
    '/v/a%2F1/data/harbour/claims.en.json',
  );
});

test('claims travel only where a chart, its filter or what is selected is about them', () => {
  expect(needsClaims('network', { actor: ['mayor'] }, { event: 'ban' })).toBe(false);
  expect(needsClaims('story', { q: '' })).toBe(false);
  expect(needsClaims('disagreement', {})).toBe(true);
  expect(needsClaims('network', { q: 'harbour' })).toBe(true);
  expect(needsClaims('timeline', { question: 'who-began' })).toBe(true);
  expect(needsClaims('timeline', {}, { claim: 'first' })).toBe(true);
});
