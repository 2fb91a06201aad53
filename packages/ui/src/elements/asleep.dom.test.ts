import { afterEach, expect, test, vi } from 'vitest';
import { fetchPicture } from './asleep.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const page = (settings: object, inside: string) =>
  `<html><head><style>p{color:red}</style></head><body><div data-frame='${JSON.stringify(settings)}'>${inside}</div></body></html>`;

function serve(body: string): string[] {
  const asked: string[] = [];
  const sheets = vi.fn();
  CSSStyleSheet.prototype.replaceSync = (css: string) => sheets(css) as undefined;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response(body));
  });
  return asked;
}

const wanted = {
  server: 'https://charts.example/tea/',
  story: 'a',
  chart: 'network',
  query: new URLSearchParams('actor=ada'),
  controls: false,
  lang: 'en',
  width: 800,
} as const;
const fitting = { lang: 'en', width: 800 };

test('the picture is the one in the frame of the same query, and its addresses lead to the site', async () => {
  const asked = serve(page(fitting, '<a href="/tea/s/a">Full</a><p style="color: blue">Text style="x"</p>'));
  const picture = await fetchPicture(wanted);
  expect(asked).toEqual(['https://charts.example/tea/embed/a/network?actor=ada&lang=en&controls=0']);
  expect(picture?.element.querySelector('a')?.href).toBe('https://charts.example/tea/s/a');
  const text = picture?.element.querySelector('p');
  expect([text?.style.color, text?.textContent]).toEqual(['blue', 'Text style="x"']);
});

test('nothing that a picture holds runs in the page', async () => {
  const inside = `<script>bad()</script><iframe src="/x"></iframe><object data="/x"></object><embed src="/x">
    <p onclick="bad()">Text</p><form action="https://evil.example"><button formaction="/x" type="button">B</button></form>
    <a href="javascript:bad()">One</a><a href=" java&#10;script:bad()">Two</a><a href="http://">Three</a><a href="s/b">Four</a>
    <img src="data:image/png;base64,AA" onerror="bad()"><img src="data:text/html,x"><img src="/i.png">
    <svg><set attributeName="href" to="javascript:bad()"></set><a xlink:href="javascript:bad()"></a><use href="#mark"></use></svg>`;
  serve(page(fitting, inside).replace('<div ', '<div onmouseover="bad()" '));
  const element = (await fetchPicture(wanted))?.element;
  expect(element?.outerHTML.replace(/\s*\n\s*/g, '')).toBe(
    '<div><p>Text</p><form><button type="button">B</button></form>' +
      '<a>One</a><a>Two</a><a>Three</a><a href="https://charts.example/tea/s/b">Four</a>' +
      '<img src="data:image/png;base64,AA"><img><img src="/i.png">' +
      '<svg><a></a><use href="#mark"></use></svg></div>',
  );
});

test.each([
  ['in another language', { ...fitting, lang: 'fr' }],
  ['for a much wider place', { ...fitting, width: 1200 }],
  ['for a much narrower place', { ...fitting, width: 360 }],
  ['without the query, as files are', { ...fitting, site: { base: '/', lang: 'en' } }],
])('a picture that was drawn %s is none', async (_, settings) => {
  serve(page(settings, ''));
  expect(await fetchPicture(wanted)).toBeUndefined();
});

test('a page without a frame in it has no picture', async () => {
  serve('<p>Nothing here</p>');
  expect(await fetchPicture(wanted)).toBeUndefined();
});
