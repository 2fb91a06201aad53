import { expect, test } from 'vitest';
import type { Choice } from './choice.ts';
import { codesOf, type Shared } from './codes.ts';

const choice: Choice = {
  chart: 'network',
  width: undefined,
  height: undefined,
  theme: 'auto',
  lang: 'en',
  controls: true,
  frozen: false,
  opened: true,
};
const of = (chosen: Partial<Choice> = {}, more: Partial<Shared> = {}) =>
  codesOf({
    story: { id: 'tea', version: '0a' },
    filter: 'actor=ada&actor=bo',
    view: { event: 'ban', show: 'table', tab: 'read', theme: 'dark', lang: 'fr', v: 'old' },
    choice: { ...choice, ...chosen },
    title: 'Tea',
    address: (path) => `https://a.org${path}`,
    ...more,
  });

test('a frame shows the filter and what is open, in the colours and the language chosen', () => {
  expect(of().frame).toBe('https://a.org/embed/tea/network?actor=ada&actor=bo&event=ban&lang=en');
  expect(of({ theme: 'light', lang: undefined, controls: false, opened: false }).frame).toBe(
    'https://a.org/embed/tea/network?actor=ada&actor=bo&theme=light&controls=0',
  );
});

test('what is frozen names the version that is shown, and what lives names none', () => {
  expect(of({ frozen: true }).frame).toContain('&v=0a&');
  expect(of().frame).not.toContain('v=');
});

test('the link leads to the full view of the same', () => {
  expect(of().link).toBe('https://a.org/s/tea?actor=ada&actor=bo&event=ban&lang=en');
  expect(of().anchor).toBe('<a href="https://a.org/s/tea?actor=ada&amp;actor=bo&amp;event=ban&amp;lang=en">Tea</a>');
  expect(of({ chart: 'disagreement', opened: false }, { filter: '' }).link).toBe(
    'https://a.org/s/tea?lang=en&show=disagreement',
  );
});

test('frame and element bring the script on a line of its own', () => {
  const script = '<script type="module" src="https://a.org/embed.js"></script>';
  expect(of({ width: 640, height: 400 }).iframe.split('\n')).toEqual([
    '<iframe src="https://a.org/embed/tea/network?actor=ada&amp;actor=bo&amp;event=ban&amp;lang=en" title="Tea" width="640" height="400" loading="lazy" style="border:0;max-width:100%"></iframe>',
    script,
  ]);
  expect(of().element.split('\n')).toEqual([
    '<standoff-network story="tea" server="https://a.org" actor="ada bo" event="ban" lang="en"><a href="https://a.org/s/tea?actor=ada&amp;actor=bo&amp;event=ban&amp;lang=en">Tea</a></standoff-network>',
    script,
  ]);
});

test('a picture is drawn for its size, twice as fine, and leads to the full view', () => {
  expect(of({ opened: false, width: 640 }).picture).toBe(
    '<a href="https://a.org/s/tea?actor=ada&amp;actor=bo&amp;lang=en"><img src="https://a.org/img/tea/network.png?actor=ada&amp;actor=bo&amp;lang=en&amp;width=640&amp;height=560&amp;scale=2" alt="Tea" width="640" height="560" loading="lazy" style="max-width:100%;height:auto"></a>',
  );
});

test('a published site names the folder that it lies in', () => {
  const { element, iframe } = of({}, { address: (path) => `https://a.org/folder${path}` });
  expect(element).toContain(' server="https://a.org/folder" ');
  expect(iframe).toContain('src="https://a.org/folder/embed.js"');
});

test('a picture of a dispute is as high as it comes, unless a height is chosen', () => {
  expect(of({ chart: 'disagreement' }).picture).not.toContain('height=');
  expect(of({ chart: 'disagreement', height: 640 }).picture).toContain('height="640"');
});

test('a picture is asked for in a size that there are pictures in', () => {
  expect(of({ width: 160, height: 160 }).picture).toContain('&amp;width=320&amp;height=200&amp;scale=2"');
  expect(of({ width: 2_400, height: 2_400 }).picture).toContain('&amp;width=2400&amp;height=2400&amp;scale=1"');
});
