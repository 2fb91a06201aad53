import { afterEach, describe, expect, test } from 'vitest';
import { setSite, siteAddress } from './site.ts';

afterEach(() => {
  setSite(undefined);
});

test('a server has its addresses as they are', () => {
  expect(siteAddress('/s/harbour?actor=mayor&lang=fr&v=abc#top')).toBe('/s/harbour?actor=mayor&lang=fr&v=abc#top');
});

describe('a published site', () => {
  test('has version and language as folders, and the filter in the query', () => {
    setSite({ base: '/stories/', lang: 'en' });
    expect(siteAddress('/s/harbour?actor=mayor&lang=fr&v=abc#top')).toBe(
      '/stories/v/abc/fr/s/harbour/?actor=mayor#top',
    );
    expect(siteAddress('/s/harbour/event/ban')).toBe('/stories/s/harbour/event/ban/');
  });

  test('names no folder for the language that it speaks unasked, and none for a file', () => {
    setSite({ base: '/', lang: 'en' });
    expect(siteAddress('/?lang=en')).toBe('/');
    expect(siteAddress('/?lang=fr')).toBe('/fr/');
    expect(siteAddress('/img/harbour/network.svg?theme=dark')).toBe('/img/harbour/network.svg?theme=dark');
  });
});
