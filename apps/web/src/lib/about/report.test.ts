import { expect, test } from 'vitest';
import { reportedPage } from './report.ts';

test('a report names a page of the story, and no other address that somebody put there', () => {
  expect(reportedPage('harbour', '/s/harbour/event/ban')).toBe('/s/harbour/event/ban');
  expect(reportedPage('harbour', null)).toBe('/s/harbour');
  expect(reportedPage('harbour', '/s/harbour-2')).toBe('/s/harbour');
  expect(reportedPage('harbour', 'https://example.org/s/harbour/')).toBe('/s/harbour');
  expect(reportedPage('harbour', `/s/harbour/${'x'.repeat(300)}`)).toBe('/s/harbour');
});
