import { facets, type Filter } from '@standoff/data';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { outline } from '../panel/testing/story.ts';
import FilterBar from './FilterBar.svelte';

const filter: Filter = { quad: ['verbal-conflict'], actor: ['maker'], q: 'x' };
const { body } = render(FilterBar, {
  props: {
    outline,
    filter,
    facets: facets(outline, filter),
    shown: 0,
    lang: 'en',
    href: () => '?next',
    lanes: 'actor',
    hrefLanes: () => '?lanes',
    action: '/s/a-story',
    kept: [['lang', 'fr']],
  },
});

test('without scripts, the filter is a form that keeps what has no field of its own', () => {
  expect(body).toMatch(/<form[^>]* method="get"[^>]* action="\/s\/a-story"/);
  for (const [name, value] of [
    ['lang', 'fr'],
    ['quad', 'verbal-conflict'],
    ['q', 'x'],
  ])
    expect(body).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
  expect(body).toMatch(/<button[^>]* type="submit"[^>]*>Apply/);
});

test('without scripts, every key of the filter has a field, and a publisher one for each source', () => {
  for (const name of ['actor', 'match', 'fold', 'from', 'to', 'type', 'status', 'source'])
    expect(body).toContain(`name="${name}"`);
  for (const source of ['gazette-1', 'gazette-2', 'herald-1']) expect(body).toContain(`value="${source}"`);
});
