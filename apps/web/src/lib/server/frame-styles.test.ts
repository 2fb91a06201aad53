import { expect, test } from 'vitest';
import { leadingOut } from './frame-styles.ts';

test('links of a frame open in a tab of their own, and those that say where stay', () => {
  expect(leadingOut('<svg><a href="/s/tea?event=ban">…</a></svg>')).toBe(
    '<svg><a target="standoff" href="/s/tea?event=ban">…</a></svg>',
  );
  const own = '<a class="x" target="_self" href="?quad=other">…</a>';
  expect(leadingOut(own)).toBe(own);
  expect(leadingOut('<abbr title="a">…</abbr>')).toBe('<abbr title="a">…</abbr>');
});
