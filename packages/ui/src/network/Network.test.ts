import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Network from './Network.svelte';
import { aLink, anActor, aView, storyLayout, storyView } from './testing/views.ts';

const frame = { width: 400, height: 200, lang: 'en' as const };
const drawn = (props: Parameters<typeof render<typeof Network>>[1]['props']): string =>
  render(Network, { props }).body.replaceAll(/<!--.*?-->/g, '');

const small = aView(
  [
    aLink('ministry~maker', { events: ['1', '2', '3', '4'], allEvents: 4 }),
    aLink('maker~ministry', {}, 'material-cooperation'),
    aLink('court=maker', { events: [] }, 'verbal-cooperation'),
  ],
  [
    anActor('ministry', { name: { en: 'Ministry' }, kind: 'government-body', events: 5, allEvents: 5 }),
    anActor('maker', { name: { en: 'Maker' }, events: 5, allEvents: 6 }),
    anActor('court', { name: { en: 'Court' }, kind: 'court', events: 0 }),
  ],
);
const layout: Record<string, [number, number]> = { ministry: [-1, 0], maker: [1, 0], court: [0, 0.8] };

describe('Network rendered on the server', () => {
  test('is the same picture, number for number', async () => {
    const picture = drawn({ ...frame, view: small, layout })
      .replaceAll(/ ?svelte-\w+/g, '')
      .replaceAll('><', '>\n<');
    await expect(picture).toMatchFileSnapshot('testing/network.snapshot.txt');
  });

  test('makes every mark and link an address, and leaves the tab order alone, for readers without scripts', () => {
    const html = drawn({
      ...frame,
      view: small,
      layout,
      hrefActor: (id) => `?about=${id}`,
      hrefLink: (id) => `?link=${id}`,
    });
    expect(html.match(/href="\?about=/g)).toHaveLength(3);
    expect(html.match(/<a class="link [^>]*href="\?link=/g)).toHaveLength(3);
    expect(html.replaceAll(/<a class="target[^>]*>/g, '')).not.toMatch(/tabindex|<button|style=/);
  });

  test('fades what the filter leaves out, in place and without a name', () => {
    const html = drawn({ ...frame, view: small, layout });
    expect(html).toMatch(/class="actor out[^"]*"[^>]*data-id="court"/);
    expect(html).not.toContain('>Court</tspan>');
    expect(html).toContain('>Ministry</tspan>');
  });

  test('says that there is nothing to draw', () => {
    const view = aView([], [anActor('a', { linked: false })]);
    expect(drawn({ ...frame, view, layout: {} })).toContain('No two actors of this story meet in an event');
  });

  test('shows hostile names as the text they are', () => {
    const name = { en: '<script>alert(1)</script>' };
    const html = drawn({
      ...frame,
      view: aView([aLink('a~b')], [anActor('a', { name })]),
      layout: { a: [-1, 0], b: [1, 0] },
    });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script');
  });

  test('marks a name that has no translation with its language', () => {
    expect(drawn({ ...frame, lang: 'fr', view: small, layout })).toContain('lang="en"');
  });

  test('draws the whole story, folded and unfolded, in finite numbers', () => {
    for (const fold of ['people', 'none'] as const) {
      const html = drawn({ ...frame, width: 980, height: 450, view: storyView({ fold }), layout: storyLayout() });
      expect(html).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
