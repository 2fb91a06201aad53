import { EMBED_CHARTS, type EmbedChart } from '@standoff/data';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { anActor, anEvent } from '../../../data/src/testing/outlines.ts';
import ChartPicture from './ChartPicture.svelte';
import type { PictureTheme } from './colours.ts';
import type { PictureInput } from './input.ts';
import { standalone } from './standalone.ts';
import { anInput, hostileOutline } from './testing/story.ts';

const drawn = (chart: EmbedChart, change: Partial<PictureInput> = {}, theme: PictureTheme = 'light'): string =>
  standalone(render(ChartPicture, { props: { input: anInput(chart, change) } }).body, theme);

const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text = '']) => text);
const sizeOf = (svg: string): number[] =>
  /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];

describe.each(EMBED_CHARTS)('the %s as a picture', (chart) => {
  test('is drawn with its styles inside', async () => {
    await expect(drawn(chart)).toMatchFileSnapshot(`testing/${chart}.svg`);
  });

  test('needs nothing from anywhere and runs nothing', () => {
    const svg = drawn(chart, {}, 'auto');
    expect(svg).not.toMatch(/\s(href|src|on\w+|xlink:\w+)=/);
    expect(svg).not.toMatch(/@import|@font-face|<script|<image|<foreignObject|<use/);
    expect([...svg.matchAll(/url\(([^)]*)\)/g)].map(([, to]) => to?.[0])).not.toContainEqual(
      expect.not.stringMatching('#'),
    );
  });

  test('leaves nothing to be worked out', () => {
    for (const theme of ['light', 'dark', 'auto'] as const) {
      const svg = drawn(chart, {}, theme);
      expect(svg).not.toContain('var(--');
      expect(svg).not.toContain('svelte');
      expect(svg).not.toContain('<!--');
    }
  });

  test('says in words what is shown, of which story, version and licence', () => {
    const said = /<desc>([^<]*)<\/desc>/.exec(drawn(chart, { filter: { from: '2026-01-01', to: '2026-01-04' } }))?.[1];
    expect(said).toContain('1–4 Jan 2026');
    expect(said).toContain('The harbour · version 3f9c · CC-BY-4.0 · example.org/s/harbour');
  });

  test('shows no letter smaller than 12 pixels', () => {
    const sizes = [...drawn(chart).matchAll(/font-size(?:="|:)([\d.]+)/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test('is as wide as asked for, and no lower', () => {
    for (const [width, height] of [
      [320, 240],
      [640, 360],
      [2400, 1200],
    ] as const) {
      const [w, h = 0] = sizeOf(drawn(chart, { width, height }));
      expect(w).toBe(width);
      expect(h).toBeGreaterThanOrEqual(height);
    }
  });

  test('takes hostile text literally', async () => {
    const svg = drawn(chart, { outline: hostileOutline, width: 2000 });
    expect(svg).toContain('&lt;script>alert(1)&lt;/script>');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0007');
    // Read again as XML, which forgives nothing, in pictures.dom.test.ts.
    await expect(svg).toMatchFileSnapshot(`testing/${chart}-hostile.svg`);
  });
});

test('numbers the fills that fade in each picture alike', () => {
  expect(drawn('timeline')).toBe(drawn('timeline'));
  const ids = [...drawn('timeline').matchAll(/<linearGradient id="(\w+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(ids.map((_, nth) => `g${String(nth + 1)}`));
  expect(ids).not.toEqual([]);
});

test('a dark picture has the colours of the dark theme, and one for any device has both', () => {
  expect(drawn('network', {}, 'dark')).toContain('fill="#14171c"');
  expect(drawn('network', {}, 'dark')).not.toContain('#fbfaf7');
  const auto = drawn('network', {}, 'auto');
  expect(auto).toContain('fill="#fbfaf7"');
  expect(auto).toMatch(/@media screen and \(prefers-color-scheme: dark\) \{\s+\[/);
  expect(auto).toContain('[fill="#fbfaf7"]{fill:#14171c}');
});

test('the timeline is as high as its lanes need', () => {
  const { outline } = anInput('timeline');
  const actors = Array.from({ length: 30 }, (_, i) => anActor(`a${String(i)}`));
  const events = actors.map(({ id }) => anEvent(id, { source: [id] }));
  const lanes = actors.map(({ id, name }) => ({ id, title: name, actors: [id] }));
  const [, height = 0] = sizeOf(drawn('timeline', { outline: { ...outline, actors, events, lanes } }));
  expect(height).toBeGreaterThan(30 * 16);
});

test('a French picture is French', () => {
  const said = texts(drawn('timeline', { lang: 'fr' }));
  expect(said).toContain('Le port');
  expect(said).toContain('État');
});

test('what is selected stands out and is named', () => {
  const svg = drawn('timeline', { view: { event: 'ban' } });
  expect(texts(svg)).toContain('3 of 3 events · highlighted: The ministry bans the crane');
  expect(svg).toContain('class="selected"');
});

test('a filter that leaves nothing, and a story without a dispute, say so', () => {
  const nothing = { filter: { q: 'nowhere' } };
  expect(texts(drawn('timeline', nothing))).toContain('No events in these dates under this filter.');
  expect(texts(drawn('network', nothing)).join()).toContain('0 of 3 events');
  const peace = { ...anInput('disagreement').outline, questions: [] };
  expect(texts(drawn('disagreement', { outline: peace })).join()).toContain('Nothing is in dispute in this story.');
});
