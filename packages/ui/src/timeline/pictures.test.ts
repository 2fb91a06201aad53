import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { extentOfBins } from './bins.ts';
import Overview from './Overview.svelte';
import Timeline from './Timeline.svelte';
import TimelinePicture from './TimelinePicture.svelte';
import VerticalTimeline from './VerticalTimeline.svelte';
import { aBin, aMark, aView } from './testing/views.ts';

/** What is drawn, one element a line, without the marks that Svelte leaves for itself. */
const drawn = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/ class="([^"]*?)\s*svelte-\w+"/g, (_, names: string) => (names ? ` class="${names}"` : ''))
    .replace(/ (svelte-\w+)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> ?</g, '>\n<')
    .trim();

const view = aView([
  aMark('order', '2026-02-27T15:47-05:00', {
    targets: [1],
    quad: 'material-conflict',
    status: 'contested',
    versions: 2,
  }),
  aMark('reply', '2026-02-27', { lane: 1, targets: [0], follows: ['order'] }),
  aMark('talks', '2026-02-24', { partners: [2], quad: 'verbal-cooperation' }),
  aMark('growth', '2026-02-28/2026-03-02', { lane: 2, quad: 'other' }),
  aMark('month', '2026-02', { lane: 2, quad: 'material-cooperation' }),
]);
const days = { from: '2026-02-23', to: '2026-03-04' };

test('the timeline as a picture', async () => {
  const { body } = render(TimelinePicture, {
    props: { view, ...days, width: 720, height: 160, lang: 'en', selected: 'reply' },
  });
  await expect(drawn(body)).toMatchFileSnapshot('testing/timeline.svg');
});

test('the overview as a picture', async () => {
  const quads = (i: number) => ({ other: i % 11 ? 0 : 1, 'verbal-conflict': i % 7, 'material-cooperation': i % 3 });
  const bins = Array.from({ length: 200 }, (_, i) => aBin(i, i > 40 && i < 70 ? quads(i) : {}));
  const extent = extentOfBins(bins)!;
  const { body } = render(Overview, { props: { bins, extent, ...days, width: 360, height: 72, lang: 'en' } });
  await expect(drawn(body)).toMatchFileSnapshot('testing/overview.svg');
});

describe('without scripts', () => {
  const props = {
    view,
    ...days,
    width: 720,
    height: 200,
    lang: 'en' as const,
    hrefEvent: (id: string) => `/event/${id}`,
    onwindow: () => undefined,
  };

  test('the timeline is drawn, every mark is a link in the order of the Tab key, and no button is there for nothing', () => {
    const { body } = render(Timeline, { props });
    expect(body.match(/href="\/event\/\w+"/g)).toHaveLength(5);
    expect(body).not.toContain('tabindex');
    expect(body).not.toContain('<button');
  });

  test('marks without an address are no links', () => {
    expect(render(Timeline, { props: { ...props, hrefEvent: undefined } }).body).not.toContain('href');
  });
});

test('the vertical timeline names days, lanes and the chosen event', () => {
  const { body } = render(VerticalTimeline, {
    props: { view, lang: 'en', selected: 'reply', hrefEvent: (id) => `#${id}` },
  });
  const text = drawn(body)
    .replace(/<[^>]*>/g, '|')
    .replace(/[|\s]*\|[|\s]*/g, '|');
  expect(text).toContain('|27 February 2026|');
  expect(text).toContain('|27 Feb, 3:47 p.m.|order|Lane 0 → Lane 1|');
  expect(body).toMatch(/href="#reply"[^>]*aria-current="true"/);
});

test('an empty view says so', () => {
  const nothing = { lanes: [], marks: [], bins: [], events: 0 };
  const props = { view: nothing, ...days, width: 720, height: 200, lang: 'en' as const };
  expect(render(Timeline, { props }).body).toContain('No events in these dates under this filter.');
  expect(render(VerticalTimeline, { props }).body).toContain('No events in these dates under this filter.');
  expect(render(TimelinePicture, { props }).body).toContain('<svg');
});
