import { expect, test } from 'vitest';
import { aClaim, anEvent, anOutline } from '../testing/outlines.ts';
import { claimsAbout } from './story-index.ts';

test('claims about an event are in the story’s order, without those about an actor or about nothing', () => {
  const outline = anOutline({
    events: [anEvent('strike'), anEvent('deal')],
    claims: [
      aClaim('late', { about: { event: 'strike' } }),
      aClaim('other', { about: { event: 'deal' } }),
      aClaim('person', { about: { actor: 'strike' } }),
      aClaim('free'),
      aClaim('early', { about: { event: 'strike' } }),
    ],
  });
  expect(claimsAbout(outline, 'strike').map(({ id }) => id)).toEqual(['late', 'early']);
  expect(claimsAbout(outline, 'nobody')).toEqual([]);
});
