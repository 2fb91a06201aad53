import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ATTRIBUTES } from './attributes.ts';
import { drawn, put, registerElements, serveTea, SERVER, tea } from './testing/page.ts';
import type { StandoffChart } from './types.ts';

beforeAll(registerElements);

let asked: ReturnType<typeof serveTea>;
beforeEach(() => {
  asked = serveTea();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const addresses = () => asked.mock.calls.map(([address]) => String(address).replace(SERVER, '/'));
const quads = (element: StandoffChart | undefined) => element?.filter?.quad;
const heard = (name: 'standoff-select' | 'standoff-filter') => {
  const details: unknown[] = [];
  const listen = ({ detail }: CustomEvent) => details.push(detail);
  document.addEventListener(name, listen);
  return details;
};
const press = (chart: HTMLElement, name: RegExp) => {
  const found = [...chart.querySelectorAll('a, button')].find((one) =>
    name.test(one.getAttribute('aria-label') ?? one.textContent),
  );
  if (!found) throw new Error(`nothing called ${String(name)}`);
  found.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
};

test('a story is drawn from the server that the script came from, or from the one that an element names', async () => {
  const [own] = put('<standoff-network story="tea"></standoff-network>');
  expect((await drawn(own)).textContent).toContain('2 of 2 events');
  expect(addresses()).toContain('/data/tea/charts.en.json');
  asked.mockClear();
  put('<standoff-network story="tea" server="https://other.example/charts"></standoff-network>');
  await vi.waitFor(() => expect(addresses()).toContain('https://other.example/charts/data/tea/charts.en.json'));
});

test('what a page hands over is drawn without asking anybody, also where it was set before the element was there', async () => {
  const element = document.createElement('standoff-network');
  element.data = tea.outline;
  document.body.append(element);
  expect((await drawn(element)).textContent).toContain('2 of 2 events');
  expect(asked).not.toHaveBeenCalled();
  expect(element.shadowRoot?.querySelector('a[href^="https://charts.example"]')).toBeNull();
});

test('attributes filter and select, and change what is drawn', async () => {
  const [element] = put('<standoff-network story="tea" quad="verbal-conflict other" about="ada"></standoff-network>');
  const chart = await drawn(element);
  expect(chart.textContent).toContain('1 of 2 events');
  expect(quads(element)).toEqual(['verbal-conflict', 'other']);
  element?.setAttribute('quad', 'material-conflict');
  await vi.waitFor(() => expect(quads(element)).toEqual(['material-conflict']));
  element?.removeAttribute('quad');
  await vi.waitFor(() => expect(chart.textContent).toContain('2 of 2 events'));
});

test('every attribute is a property of the same name', () => {
  const [element] = put('<standoff-network></standoff-network>');
  for (const name of ATTRIBUTES) {
    Object.assign(element ?? {}, { [name]: 'x' });
    expect(element?.getAttribute(name)).toBe('x');
    expect(element?.[name]).toBe('x');
    Object.assign(element ?? {}, { [name]: null });
    expect(element?.hasAttribute(name)).toBe(false);
  }
});

test('a reader’s filter and selection reach the page as events that leave the element', async () => {
  const [filters, selections] = [heard('standoff-filter'), heard('standoff-select')];
  const [element] = put('<div><standoff-network story="tea"></standoff-network></div>');
  const chart = await drawn(element);
  press(chart, /material conflict/i);
  await vi.waitFor(() => expect(quads(element)).toEqual(['material-conflict']));
  expect(filters).toEqual([{ filter: element?.filter, query: 'quad=material-conflict', final: true }]);
  press(chart, /^ada,/);
  await vi.waitFor(() => expect(selections).toEqual([{ kind: 'actor', id: 'ada' }]));
  await vi.waitFor(() => {
    press(chart, /^Close$/);
  });
  expect(selections.at(-1)).toBeNull();
});

test('the page sets the filter, and hears no event of its own', async () => {
  const filters = heard('standoff-filter');
  const [element] = put('<standoff-network story="tea"></standoff-network>');
  const chart = await drawn(element);
  if (element) element.filter = { actor: ['nobody'], quad: ['verbal-conflict'] };
  await vi.waitFor(() => expect(chart.textContent).toContain('1 of 2 events'));
  expect(filters).toEqual([]);
});

test('elements of a group share filter and selection, and others do not', async () => {
  const [first, second, alone] = put(
    `<standoff-network story="tea" group="a" quad="verbal-conflict"></standoff-network>
     <standoff-network story="tea" group="a"></standoff-network>
     <standoff-network story="tea"></standoff-network>`,
  );
  const [one, two, three] = await Promise.all([drawn(first), drawn(second), drawn(alone)]);
  await vi.waitFor(() => expect(quads(second)).toEqual(['verbal-conflict']));
  press(two, /verbal conflict/i);
  await vi.waitFor(() => expect(one.textContent).toContain('2 of 2 events'));
  press(one, /^bo,/);
  await vi.waitFor(() => expect(two.querySelector('.card section')).not.toBeNull());
  expect(three.querySelector('.card section')).toBeNull();
  second?.remove();
  await vi.waitFor(() => expect(second?.shadowRoot?.querySelector('.standoff-embed')).toBeNull());
  press(one, /material conflict/i);
  await vi.waitFor(() => expect(quads(first)).toEqual(['material-conflict']));
});

test('an element that is moved keeps what it shows, and one that is taken away lets go of it', async () => {
  const [element] = put('<standoff-network story="tea"></standoff-network><section></section>');
  const chart = await drawn(element);
  if (element) document.querySelector('section')?.append(element);
  await Promise.resolve();
  expect(element?.shadowRoot?.contains(chart)).toBe(true);
  element?.remove();
  await Promise.resolve();
  expect(element?.shadowRoot?.querySelector('.standoff-embed')).toBeNull();
  if (element) document.body.append(element);
  expect((await drawn(element)).textContent).toContain('2 of 2 events');
});

test.each([
  ['story="nothing"', 'There is no story “nothing” at charts.example.'],
  ['story="tea" v="1" server="https://gone.example"', 'Version “1” of the story “tea” is not served at gone.example.'],
  ['', 'names no story'],
  [
    'story="rien" lang="fr-CA"',
    'Il n’y a pas d’histoire « rien » sur charts.example.'.replace('« ', '«\u202f').replace(' »', '\u202f»'),
  ],
])('an element with %s says %s, with a way home, beside what the page put into it', async (attributes, sentence) => {
  const [element] = put(`<standoff-network ${attributes}><b>ours</b></standoff-network>`);
  await vi.waitFor(() => expect(element?.shadowRoot?.querySelector('.failed')?.textContent).toContain(sentence));
  expect(element?.shadowRoot?.querySelector('slot')?.hidden).toBe(false);
  expect(element?.shadowRoot?.querySelector('.failed a')?.getAttribute('href')).toMatch(/^https:/);
});

test.each(['javascript:alert(1)', 'http://', 'data:text/html,x', 'https://a b.example'])(
  'a server called %s is nobody to ask, and no link',
  async (server) => {
    const [element] = put(`<standoff-network story="tea" server="${server}"></standoff-network>`);
    const said = () => element?.shadowRoot?.querySelector('.failed');
    await vi.waitFor(() => expect(said()?.textContent.trim()).toBe(`This chart could not be loaded from ${server}.`));
    expect(said()?.querySelector('a')).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  },
);

test('what a page hands over is drawn without a link where the server is no address', async () => {
  const [element] = put('<standoff-network story="tea" server="javascript:alert(1)"></standoff-network>');
  if (element) element.data = tea;
  expect((await drawn(element)).querySelector('.full')?.getAttribute('href') ?? '').toBe('');
});

test('the words are those of the nearest language of the page', async () => {
  const [element] = put('<div lang="fr-FR"><standoff-network story="tea"></standoff-network></div>');
  expect((await drawn(element)).textContent).toContain('Ouvrir');
  expect(addresses()).toContain('/data/tea/charts.fr.json');
});

test('the link to the full view keeps the language, the theme and the version', async () => {
  const [element] = put(
    '<div lang="fr-FR"><standoff-network story="tea" theme="dark" v="1" quad="other"></standoff-network></div>',
  );
  const chart = await drawn(element);
  const full = () => new URL(chart.querySelector<HTMLAnchorElement>('a.full')?.href ?? '');
  expect(full().origin + full().pathname).toBe(`${SERVER}s/tea`);
  expect(Object.fromEntries(full().searchParams)).toEqual({ quad: 'other', lang: 'fr', theme: 'dark', v: '1' });
  element?.setAttribute('lang', 'en');
  await vi.waitFor(() => expect(full().searchParams.get('lang')).toBe('en'));
});

test('without controls there is nothing to filter with', async () => {
  const [element] = put('<standoff-network story="tea" controls="none"></standoff-network>');
  expect((await drawn(element)).querySelector('.controls')).toBeNull();
});
