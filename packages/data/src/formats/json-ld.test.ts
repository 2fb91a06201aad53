import fc from 'fast-check';
import { expect, test } from 'vitest';
import { given, jsonLdText } from './json-ld.ts';

test('nothing that a text holds can end the element that it stands in', () => {
  expect(jsonLdText({ name: '</script><script>alert(1)</script><!-- &amp; \u2028\u2029' })).toBe(
    String.raw`{"name":"\u003c/script\u003e\u003cscript\u003ealert(1)\u003c/script\u003e\u003c!-- \u0026amp; \u2028\u2029"}`,
  );
});

test('reads back as what was written, and holds no character that HTML or JavaScript takes for its own', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ maxLength: 5 }), fc.string({ unit: 'binary' }), { noNullPrototype: true, maxKeys: 3 }),
      (thing) => {
        const text = jsonLdText(thing);
        expect(JSON.parse(text)).toEqual(thing);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      },
    ),
  );
});

test('what has no value is left out', () => {
  expect(given({ name: 'A', url: undefined, about: [], count: 0 })).toEqual({ name: 'A', count: 0 });
});
