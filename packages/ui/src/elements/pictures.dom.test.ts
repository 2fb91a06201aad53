import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { drawn, put, registerElements, SERVER, tea } from './testing/page.ts';

beforeAll(registerElements);

const PICTURE = `<style>p{color:red}</style><div data-frame='{"lang":"en","width":800}'><p class="picture">Tea</p></div>`;
const answer = vi.fn<typeof fetch>((address) =>
  Promise.resolve(String(address).includes('/embed/') ? new Response(PICTURE) : Response.json(tea)),
);
beforeEach(() => {
  answer.mockClear();
  vi.stubGlobal('fetch', answer);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const pictureIn = (element: HTMLElement | undefined) => element?.shadowRoot?.querySelector('.picture');
const asked = () => answer.mock.calls.map(([address]) => String(address));

test('an element shows the picture of the server that the script came from', async () => {
  const [element] = put(`<standoff-network story="tea" server="${SERVER}folder"></standoff-network>`);
  await vi.waitFor(() => expect(pictureIn(element)?.textContent).toBe('Tea'));
  expect(asked()).toEqual([`${SERVER}folder/embed/tea/network?lang=en`]);
});

test('another server gives data and no markup', async () => {
  const [element] = put('<standoff-network story="tea" server="https://other.example"></standoff-network>');
  await drawn(element);
  expect(asked()).toEqual(['https://other.example/data/tea/charts.en.json']);
});

test('a picture takes its style sheet along when another one or the chart takes its place', async () => {
  const [element] = put('<standoff-network story="tea"></standoff-network>');
  const sheets = () => element?.shadowRoot?.adoptedStyleSheets.length ?? 0;
  await vi.waitFor(() => expect(pictureIn(element)).toBeTruthy());
  const withPicture = sheets();
  for (const quad of ['other', 'verbal-conflict', 'material-conflict']) {
    const before = pictureIn(element);
    element?.setAttribute('quad', quad);
    await vi.waitFor(() => expect(pictureIn(element)).not.toBe(before));
    expect(sheets()).toBe(withPicture);
  }
  pictureIn(element)?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  await drawn(element);
  expect(sheets()).toBe(withPicture - 1);
});
