import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { STYLE, TOKENS } from './style.ts';
import { registerElements } from './testing/page.ts';

interface Named {
  name: string;
}
interface Declaration extends Named {
  tagName: string;
  attributes: (Named & { fieldName: string })[];
  members: (Named & { attribute?: string })[];
  events: Named[];
  cssProperties: Named[];
}

const read = (path: string) => readFileSync(join(process.cwd(), path), 'utf8');
const manifest = JSON.parse(read('custom-elements.json')) as {
  schemaVersion: string;
  modules: { declarations: Declaration[]; exports: { name: string; declaration: Named }[] }[];
};
const [module] = manifest.modules;
const names = (list: Named[] = []) => list.map(({ name }) => name).sort();

beforeAll(registerElements);

test('the manifest declares the three elements, and exports each', () => {
  expect(manifest.schemaVersion).toBe('2.1.0');
  expect(module?.declarations.map(({ tagName }) => tagName)).toEqual([
    'standoff-network',
    'standoff-timeline',
    'standoff-disagreement',
  ]);
  expect(module?.exports.map(({ name, declaration }) => [name, declaration.name])).toEqual(
    module?.declarations.map(({ tagName, name }) => [tagName, name]),
  );
});

describe.each(module?.declarations ?? [])('$tagName', ({ tagName, attributes, members, events, cssProperties }) => {
  test('observes the attributes that the manifest names, and no other', () => {
    const built = customElements.get(tagName) as unknown as { observedAttributes: string[] };
    expect(names(attributes)).toEqual([...built.observedAttributes].sort());
  });

  test('has the properties that the manifest names, and no other of its own', () => {
    const element = document.createElement(tagName);
    for (const { name } of members) expect(name in element, name).toBe(true);
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(element)).filter(
      (name) => !/^constructor$|Callback$/.test(name),
    );
    expect([...own, 'lang'].sort()).toEqual(names(members));
    for (const { fieldName } of attributes) expect(names(members)).toContain(fieldName);
  });

  test('fires the events that the manifest names', () => {
    const fired = [...read('src/elements/element.ts').matchAll(/#say\('([\w-]+)'/g)].map(([, name = '']) => name);
    expect(names(events)).toEqual([...new Set(fired)].sort());
  });

  test('has the custom properties that the manifest names, and no other', () => {
    const declared = [...STYLE.matchAll(/(--standoff-[\w-]+):/g)].map(([, name = '']) => name);
    expect(names(cssProperties)).toEqual([...new Set(declared)].sort());
  });
});

const theme = read('src/frame/theme.css');
const part = (from: string, to: string) => theme.slice(theme.indexOf(from), theme.indexOf(to));

test('the colours of elements are those of the theme', () => {
  const light = part("[data-theme='light'] {", '/* Dark is');
  const dark = part('/* Dark is', '@media screen and');
  for (const [name, [inLight, inDark]] of Object.entries(TOKENS)) {
    expect(light).toContain(`--standoff-${name}: ${inLight};`);
    expect(dark).toContain(`--standoff-${name}: ${inDark};`);
  }
  expect(Object.keys(TOKENS)).toHaveLength([...light.matchAll(/--standoff-[\w-]+: #/g)].length);
});
