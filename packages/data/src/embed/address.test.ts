import { expect, test } from 'vitest';
import { embedPath, fullViewPath, hasControls, isEmbedChart } from './address.ts';

const query = (text: string) => new URLSearchParams(text);

test('a frame takes the query of the explorer, without what only the explorer has', () => {
  expect(embedPath('harbour', 'network', query('actor=mayor&from=..&show=table&tab=read&lang=fr'))).toBe(
    '/embed/harbour/network?actor=mayor&from=..&lang=fr',
  );
  expect(embedPath('harbour', 'story', query(''))).toBe('/embed/harbour/story');
});

test('a frame has controls unless its address says otherwise', () => {
  const bare = embedPath('harbour', 'timeline', query('quad=other'), { controls: false });
  expect(bare).toBe('/embed/harbour/timeline?quad=other&controls=0');
  expect(hasControls(query('controls=0'))).toBe(false);
  expect(hasControls(query(''))).toBe(true);
  expect(embedPath('harbour', 'timeline', query('controls=0'))).toBe('/embed/harbour/timeline?controls=0');
});

test('the full view of a frame is the explorer under the same filter', () => {
  expect(fullViewPath('harbour', 'timeline', query('quad=other&controls=0'))).toBe('/s/harbour?quad=other');
  expect(fullViewPath('harbour', 'disagreement', query('question=q-why'))).toBe(
    '/s/harbour?question=q-why&show=disagreement',
  );
});

test('only charts that there are can be embedded', () => {
  expect(['network', 'pie', 'toString'].map(isEmbedChart)).toEqual([true, false, false]);
});
