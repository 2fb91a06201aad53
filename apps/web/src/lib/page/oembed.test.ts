import { afterEach, expect, test } from 'vitest';
import { oembedAddress } from './oembed.ts';
import { setSite } from './site.ts';

afterEach(() => {
  setSite(undefined);
});

const page = { story: 'tea', chart: 'network', address: '/s/tea?q=a%26b', lang: 'fr', version: undefined } as const;

test('on a server, oEmbed is asked about the very address of the page', () => {
  const address = oembedAddress('https://a.org', page) ?? '';
  expect(address).toBe('https://a.org/oembed?url=https%3A%2F%2Fa.org%2Fs%2Ftea%3Fq%3Da%2526b&format=json');
  expect(new URL(address).searchParams.get('url')).toBe('https://a.org/s/tea?q=a%26b');
});

test('on a published site, the answer is a file of the chart, the language and the version', () => {
  setSite({ base: '/folder/', lang: 'en', others: ['fr'] });
  expect(oembedAddress('https://a.org', page)).toBe('https://a.org/folder/fr/oembed/tea/network.json');
  expect(oembedAddress('https://a.org', { ...page, lang: 'en', version: '0a' })).toBe(
    'https://a.org/folder/v/0a/oembed/tea/network.json',
  );
});

test('there is none where a site was published without saying where, or for a page that has no file', () => {
  setSite({ base: '/', lang: 'en', others: ['fr'] });
  const { chart: _, ...thing } = page;
  expect([oembedAddress('', page), oembedAddress('https://a.org', thing)]).toEqual([undefined, undefined]);
});
