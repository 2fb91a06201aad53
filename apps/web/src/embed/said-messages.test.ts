import { expect, test } from 'vitest';
import { parseAst } from 'vite';
import { taken, withoutUnsaid } from '../../scripts/said-messages.js';

test.each([
  ['a message of an area', 'say(messages(lang).panel.to)', 'to'],
  ['one that may be missing', 'say(words?.to)', 'to'],
  ['one taken out of its area', 'const { to, page: leaf } = messages(lang).panel;', 'to'],
  ['one taken out under another name', 'const { to, page: leaf } = messages(lang).panel;', 'page'],
  ['one received', "function f({ to }: Messages['panel']) {}", 'to'],
])('%s can be said', (_, text, name) => {
  expect(taken(text)).toContain(name);
});

test('styles and comments say nothing', () => {
  expect(taken('/* a.one */ b.two // c.three\n// d.four\n<!-- e.five -->\n<style>.six {}</style>')).not.toContain(
    'one',
  );
  expect(taken('<!-- a.five -->b.two<style>.six {}</style>')).toEqual(['two']);
});

test('messages that nothing says are left out, and those that are said stay whole', () => {
  const code = "export const panel = { to: 'to', unsaid: (n) => n, kinds: { unsaid: 'a' } }, words = { unsaid: 1 };";
  expect(withoutUnsaid(code, parseAst(code), new Set(['to', 'kinds']))).toBe(
    "export const panel = { to: 'to', kinds: { unsaid: 'a' } }, words = {  };",
  );
});
