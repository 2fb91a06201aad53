import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeView, encodeView } from './view.ts';

test('decoding an encoded view gives the view', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,20}$/);
  const views = fc.record(
    {
      event: id,
      about: id,
      link: id,
      lanes: fc.constantFrom('actor' as const, 'type' as const, 'chapter' as const),
      show: fc.constant('table' as const),
      lang: fc.constantFrom('en', 'fr', 'en-XA'),
      theme: fc.constantFrom('light' as const, 'dark' as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(views, (view) => {
      expect(decodeView(encodeView(view))).toEqual(view);
    }),
  );
});

test('unknown choices and endless ids are left out', () => {
  expect(
    decodeView(new URLSearchParams(`theme=pink&lanes=__proto__&event=${'e'.repeat(10_000)}&tab=read&lang=no language`)),
  ).toEqual({
    tab: 'read',
  });
});
