import { expect, test } from 'vitest';
import { rawTextIn } from './testing/raw-text.ts';
import { pageSources, parsed } from './testing/sources.ts';

/** What is no text to translate. */
const ALLOWED = [
  /Standoff/g, // the product’s name
  /\b(JSON|CSV|YAML)\b/g, // names of formats
  /Source Serif 4/g, // the name of a font
  /^(above|below) (left|right)$/g, // where the label of an actor stands
  /^px$/g, // a unit
  /^<meta http-equiv="content-security-policy" content="$/g, // markup that no component can write
  /^'; style-src 'unsafe-inline'; img-src data:$/g,
  /^ipt><script type="module">$/g,
];

const isAllowed = (text: string): boolean =>
  !/\p{L}/u.test(ALLOWED.reduce((left, allowed) => left.replace(allowed, ''), text));

test('no page says anything that is not in the messages', () => {
  const sources = pageSources();
  expect(sources.length).toBeGreaterThan(150);
  expect(sources.flatMap(rawTextIn).filter(({ text }) => !isAllowed(text))).toEqual([]);
});

const raw = (file: string, source: string) => rawTextIn(parsed(file, source)).map(({ text }) => text);

test.each([
  ['text between tags', '<p>Read on</p>', 'Read on'],
  ['one word', '<b>Read</b>', 'Read'],
  ['a label', '<a aria-label="Close">×</a>', 'Close'],
  ['a label in an expression', `<a aria-label={open ? 'Close' : words.open}>×</a>`, 'Close'],
  ['a property of a component', '<Box title="Box">×</Box>', 'Box'],
  ['a word in an expression', `<p>{open ? 'yes' : words.no}</p>`, 'yes'],
  ['a word in a template', '<p>{`${n} events`}</p>', 'events'],
  ['a sentence in a property', `<Box text={open ? 'Read on' : ''} />`, 'Read on'],
])('%s in a component is noticed', (_, source, text) => {
  expect(raw('A.svelte', source)).toContain(text);
});

test.each([
  ['a sentence', `export const text = 'Nothing was found here.';`, 'Nothing was found here.'],
  ['a template', 'const say = (n: number) => `${n} of them all`;', 'of them all'],
])('%s in a script is noticed', (_, source, text) => {
  expect(raw('a.ts', source)).toEqual([text]);
});

test('code, errors and styles are not text', () => {
  expect(raw('A.svelte', '<p class="one two" style:color="red" data-x="a b">{words.text}</p>')).toEqual([]);
  expect(raw('A.svelte', '<path d="M9 2 4 7l5 5" /><style>p { font: italic bold 1rem serif }</style>')).toEqual([]);
  expect(
    raw('a.ts', `import x from 'a b'; throw new Error('there is none'); const message = 'there is none';`),
  ).toEqual([]);
  expect(raw('a.ts', 'const sheet = css`p { font: italic bold 1rem serif }`;')).toEqual([]);
  expect(raw('a.ts', `if (kind === 'event') go('/s/tea?lang=fr');`)).toEqual([]);
});
