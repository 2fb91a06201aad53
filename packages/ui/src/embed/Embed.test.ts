import type { EmbedChart, Filter } from '@standoff/data';
import { render } from 'svelte/server';
import { beforeAll, expect, test } from 'vitest';
import { anInput } from '../pictures/testing/story.ts';
import { loadChart } from './charts.ts';
import Embed from './Embed.svelte';

beforeAll(() => loadChart('story'));

/** An embed as a server writes it. */
function served(chart: EmbedChart, { controls, filter = {} }: { controls: boolean; filter?: Filter }): string {
  const { outline, layout } = anInput(chart);
  const data = { outline, layout };
  const props = {
    chart,
    data,
    filter,
    view: {},
    controls,
    width: 800,
    lang: 'en',
    fullView: () => '/s/harbour',
  } as const;
  return render(Embed, { props }).body;
}

const plain = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->|<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What the key explains, one after the other. */
const keyIn = (html: string): string[] => {
  const list = /<ul[^>]*aria-label="What the marks mean"[^>]*>(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
  return [...list.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, item = '']) => plain(item));
};

test('a chart without controls explains its colours, its marks and the second half ring', () => {
  expect(keyIn(served('timeline', { controls: false }))).toEqual([
    'Verbal cooperation',
    'Verbal conflict',
    'Material conflict',
    'Contested',
  ]);
});

test('two charts in one explain each mark once', () => {
  expect(keyIn(served('story', { controls: false }))).toEqual([
    'Verbal cooperation',
    'Verbal conflict',
    'Material conflict',
    'All contested or single source',
    'Contested',
  ]);
});

test('where the controls name the classes, the key explains only what they leave out', () => {
  expect(keyIn(served('timeline', { controls: true }))).toEqual(['Contested']);
});

test('nothing is explained that is not drawn', () => {
  expect(keyIn(served('timeline', { controls: true, filter: { quad: ['verbal-conflict'] } }))).toEqual([]);
});

test('a server says the parts of the filter in the summary', () => {
  const html = served('timeline', { controls: false, filter: { actor: ['maker'], quad: ['verbal-conflict'] } });
  expect(plain(html)).toContain('1 of 3 events · Maker · verbal conflict · ');
});
