import { afterEach, describe, expect, test } from 'vitest';
import { serverAddress, setSite, siteAddress, siteForm } from './site.ts';

afterEach(() => {
  setSite(undefined);
});

test('a server has its addresses as they are', () => {
  expect(siteAddress('/s/harbour?actor=mayor&lang=fr&v=abc#top')).toBe('/s/harbour?actor=mayor&lang=fr&v=abc#top');
});

describe('a published site', () => {
  test('has version and language as folders, and the filter in the query', () => {
    setSite({ base: '/stories/', lang: 'en', others: ['fr'] });
    expect(siteAddress('/s/harbour?actor=mayor&lang=fr&v=abc#top')).toBe(
      '/stories/v/abc/fr/s/harbour/?actor=mayor#top',
    );
    expect(siteAddress('/s/harbour/event/ban')).toBe('/stories/s/harbour/event/ban/');
  });

  test('names no folder for the language that it speaks unasked, and none for a file', () => {
    setSite({ base: '/', lang: 'en', others: ['fr'] });
    expect(siteAddress('/?lang=en')).toBe('/');
    expect(siteAddress('/?lang=fr')).toBe('/fr/');
    expect(siteAddress('/img/harbour/network.svg?theme=dark')).toBe('/img/harbour/network.svg?theme=dark');
  });
});

describe('an address of a published site', () => {
  const there = (address: string, base = '/stories/') => {
    const { pathname, search, hash } = serverAddress(new URL(address, 'http://h'), base);
    return pathname + search + hash;
  };

  test('is what a server has, with its folders in the query', () => {
    setSite({ base: '/stories/', lang: 'en', others: ['fr'] });
    expect(there('/stories/v/abc/fr/s/harbour/?actor=mayor#top')).toBe('/s/harbour?actor=mayor&v=abc&lang=fr#top');
    expect(there('/stories/')).toBe('/');
    expect(there('/stories/fr/')).toBe('/?lang=fr');
    expect(there('/v/abc/img/harbour/card.png', '/')).toBe('/img/harbour/card.png?v=abc');
  });

  test('goes there and back, whatever the query holds', () => {
    setSite({ base: '/stories/', lang: 'en', others: ['fr'] });
    const address = '/s/harbour?q=a+%26+b&from=..&v=a%2Fb&lang=fr#x';
    expect(there(siteAddress(address))).toBe(address);
  });

  test('of a server stays as it is', () => {
    expect(there('/stories/fr/')).toBe('/stories/fr/');
  });
});

describe('a form', () => {
  test('sends the query of its address as fields', () => {
    expect(siteForm('/s/harbour?type=a&type=b&lang=fr')).toEqual({
      action: '/s/harbour',
      kept: [
        ['type', 'a'],
        ['type', 'b'],
        ['lang', 'fr'],
      ],
    });
  });

  test('of a published site sends no folders', () => {
    setSite({ base: '/', lang: 'en', others: ['fr'] });
    expect(siteForm('/s/harbour/about?sort=date&v=abc&lang=fr#sources')).toEqual({
      action: '/v/abc/fr/s/harbour/about/#sources',
      kept: [['sort', 'date']],
    });
  });
});
