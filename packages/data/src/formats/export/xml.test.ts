import { expect, test } from 'vitest';
import { xmlAttributes, xmlText } from './xml.ts';

test('text stands literally, and what XML forbids becomes U+FFFD', () => {
  expect(xmlText('<a b="c">\'&]]>')).toBe('&lt;a b=&quot;c&quot;&gt;&apos;&amp;]]&gt;');
  expect(xmlText('\0\u0008\u000B\uFFFE\uFFFF\uD800x\uDC00')).toBe('\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDx\uFFFD');
  expect(xmlText('a\tb\nc\rd')).toBe('a&#9;b&#10;c&#13;d');
  expect(xmlText('\u{1F6A2}\u0085\u202E')).toBe('\u{1F6A2}\u0085\u202E');
});

test('attributes without a value are left out', () => {
  expect(xmlAttributes({ a: '"', b: undefined, c: 0 })).toBe(' a="&quot;" c="0"');
});
