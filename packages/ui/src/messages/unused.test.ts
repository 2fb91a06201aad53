import { expect, test } from 'vitest';
import { messages } from './index.ts';
import { pathsIn } from './testing/paths.ts';
import { pageSources, parsed } from './testing/sources.ts';
import { isUsed, usesOf } from './testing/uses.ts';

test('every message is said somewhere', () => {
  const used = new Set(pageSources().flatMap((source) => [...usesOf(source)]));
  expect(used.size).toBeGreaterThan(200);
  expect(pathsIn(messages('en')).filter((message) => !isUsed(message, used))).toEqual([]);
});

const uses = (script: string) => [...usesOf(parsed('a.ts', script))].map((path) => path.replace('=', ''));

test.each([
  ['a message named in full', 'say(messages(lang).panel.to)', ['panel.to']],
  ['a section by a name', 'const words = $derived(messages(lang).panel); say(words.to)', ['panel.to']],
  ['a message taken out of its section', 'const { to } = messages(lang).panel;', ['panel.to']],
  ['a section taken out of all', 'const { panel, words } = messages(lang); say(panel.to)', ['panel.to']],
  ['a section received', "function f(words: Messages['panel']) { say(words.to); }", ['panel.to']],
  ['a section kept in an object', "interface All { words: Messages['panel'] } say(all.words.to)", ['panel.to']],
  ['one of two', 'say((spoken ? messages(lang).panel.to : messages(lang).panel.page)(1))', ['panel.to', 'panel.page']],
])('%s counts as used', (_, script, paths) => {
  for (const path of paths) expect(uses(script)).toContain(path);
});

test('a computed key uses its whole group, and a whole section uses nothing', () => {
  expect(isUsed('words.statuses.contested', usesOf(parsed('a.ts', 'messages(lang).words.statuses[status]')))).toBe(
    true,
  );
  expect(isUsed('words.lanes.type', usesOf(parsed('a.ts', 'messages(lang).words.statuses[status]')))).toBe(false);
  for (const whole of ['hand(messages(lang).words)', 'messages(lang).words[key]'])
    expect(isUsed('words.lanes.type', usesOf(parsed('a.ts', whole)))).toBe(false);
});
