import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMBED_CHARTS } from '@standoff/data';
import { flushSync, mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import ChartPicture from './ChartPicture.svelte';
import type { PictureInput } from './input.ts';
import { standalone } from './standalone.ts';
import { anInput, HOSTILE } from './testing/story.ts';

const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const fromServer = (name: string): Document =>
  parsed(readFileSync(join(import.meta.dirname, 'testing', `${name}.svg`), 'utf8'));

function drawnHere(input: PictureInput): string {
  const target = document.createElement('div');
  const picture = mount(ChartPicture, { target, props: { input } });
  flushSync();
  const svg = new XMLSerializer().serializeToString(target.querySelector('svg')!);
  void unmount(picture);
  return standalone(svg, 'light');
}

test.each(EMBED_CHARTS)('a browser draws the same %s as a server', (chart) => {
  const here = parsed(drawnHere(anInput(chart)));
  expect(here.documentElement.isEqualNode(fromServer(chart).documentElement)).toBe(true);
});

test.each(EMBED_CHARTS)('hostile words in a picture of the %s are words', (chart) => {
  const picture = fromServer(`${chart}-hostile`);
  const shown = HOSTILE.replace('\u0007', '\ufffd');
  expect(picture.querySelector('parsererror, script')).toBeNull();
  expect(picture.querySelector('desc')?.textContent).toContain(shown);
  expect([...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')).toContain('<script>');
});
