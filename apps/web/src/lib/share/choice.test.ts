import { loadLanguages } from '@standoff/ui';
import { beforeAll, expect, test } from 'vitest';
import { choiceOf, heightOf, sizeOf, widthOf } from './choice.ts';

beforeAll(loadLanguages);

const of = (query: string) => choiceOf(new URLSearchParams(query), 'fr');

test('sharing begins with what the explorer shows', () => {
  expect(of('show=disagreement&theme=dark&v=0a&question=q')).toEqual({
    chart: 'disagreement',
    width: undefined,
    height: undefined,
    theme: 'dark',
    lang: 'fr',
    controls: true,
    frozen: true,
    opened: true,
  });
  expect(of('tab=network')).toMatchObject({ chart: 'network', theme: 'auto', frozen: false });
});

test('a form that was sent without scripts is read back', () => {
  const sent =
    'chart=timeline&width=fixed&pixels=640&height=400&colours=light&language=&controls=0&content=living&opened=0&v=0a&theme=dark';
  expect(of(sent)).toEqual({
    chart: 'timeline',
    width: 640,
    height: 400,
    theme: 'light',
    lang: undefined,
    controls: false,
    frozen: false,
    opened: false,
  });
  expect(of('controls=0&controls=1&opened=0&opened=1')).toMatchObject({ controls: true, opened: true });
});

test('what a form cannot send counts for nothing', () => {
  expect(of('chart=pie&width=fixed&pixels=wide&height=&colours=red&language=xx')).toMatchObject({
    chart: 'story',
    width: 800,
    height: undefined,
    theme: 'auto',
    lang: undefined,
  });
});

test('sizes are whole pixels that a chart can be drawn in', () => {
  expect(['640.4', 1, '1e9', '', 'x', null].map(sizeOf)).toEqual([640, 160, 2_400, undefined, undefined, undefined]);
});

test('a chart has its own size unless another is chosen', () => {
  expect([widthOf(of('')), heightOf(of('')), heightOf(of('height=300'))]).toEqual([800, 960, 300]);
});
