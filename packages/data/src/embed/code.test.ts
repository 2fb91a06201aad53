import { describe, expect, test } from 'vitest';
import { elementCode, iframeCode, linkCode, pictureCode, scriptCode } from './code.ts';

const HOSTILE = `"><script>alert('1')</script> & ]]>`;
const SHOWN = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; ]]&gt;';
const query = (text: string) => new URLSearchParams(text);

describe('the code of a frame', () => {
  test('is as wide as what it stands in, has a title, and waits until it is seen', () => {
    expect(iframeCode({ src: 'https://a.org/embed/tea/network?a=1&b=2', title: 'Tea', height: 560 })).toBe(
      '<iframe src="https://a.org/embed/tea/network?a=1&amp;b=2" title="Tea" width="100%" height="560" loading="lazy" style="border:0"></iframe>',
    );
  });

  test('of a fixed width shrinks where there is less room', () => {
    expect(iframeCode({ src: 'https://a.org/', title: 'Tea', width: 640, height: 480 })).toBe(
      '<iframe src="https://a.org/" title="Tea" width="640" height="480" loading="lazy" style="border:0;max-width:100%"></iframe>',
    );
  });

  test('can be followed by the line that fits its height', () => {
    expect(scriptCode('https://a.org/embed.js')).toBe('<script type="module" src="https://a.org/embed.js"></script>');
  });
});

describe('the code of a custom element', () => {
  const link = { href: 'https://a.org/s/tea', title: 'Tea' };
  const tea = { story: 'tea', server: 'https://a.org', height: 500, controls: true, link };
  const inside = '<a href="https://a.org/s/tea">Tea</a>';

  test('has an attribute for each key, several values of one separated by spaces', () => {
    const code = elementCode({ ...tea, chart: 'network', query: query('actor=ada&actor=bo&from=..&q=high+tide') });
    expect(code).toBe(
      `<standoff-network story="tea" server="https://a.org" actor="ada bo" from=".." q="high tide" height="500">${inside}</standoff-network>`,
    );
  });

  test('says where its controls are left out', () => {
    const code = elementCode({ ...tea, chart: 'timeline', query: query(''), controls: false });
    expect(code).toBe(
      `<standoff-timeline story="tea" server="https://a.org" height="500" controls="none">${inside}</standoff-timeline>`,
    );
  });

  test('leaves the height to the chart unless one is chosen', () => {
    const code = elementCode({ ...tea, height: undefined, chart: 'timeline', query: query('') });
    expect(code).toBe(`<standoff-timeline story="tea" server="https://a.org">${inside}</standoff-timeline>`);
  });

  test('of network and timeline together is two elements that share a filter and have its controls once', () => {
    const code = elementCode({ ...tea, chart: 'story', query: query('theme=dark') });
    expect(code.split('\n')).toEqual([
      `<standoff-network story="tea" server="https://a.org" theme="dark" height="250" group="tea">${inside}</standoff-network>`,
      '<standoff-timeline story="tea" server="https://a.org" theme="dark" height="250" controls="none" group="tea"></standoff-timeline>',
    ]);
  });
});

test('a picture leads to the full view and shrinks where there is less room', () => {
  const [src, href] = ['https://a.org/img/tea/network.png?width=8', 'https://a.org/s/tea?a=1&b=2'];
  expect(pictureCode({ src, href, title: 'Tea', width: 8, height: 6 })).toBe(
    '<a href="https://a.org/s/tea?a=1&amp;b=2"><img src="https://a.org/img/tea/network.png?width=8" alt="Tea" width="8" height="6" loading="lazy" style="max-width:100%;height:auto"></a>',
  );
});

test('hostile titles and addresses are shown, never run', () => {
  const src = `https://a.org/?q='"<`;
  const escaped = 'https://a.org/?q=&#39;&quot;&lt;';
  expect(iframeCode({ src, title: HOSTILE, height: 1 })).toContain(`src="${escaped}" title="${SHOWN}"`);
  expect(pictureCode({ src, href: src, title: HOSTILE, width: 1, height: 1 })).toBe(
    `<a href="${escaped}"><img src="${escaped}" alt="${SHOWN}" width="1" height="1" loading="lazy" style="max-width:100%;height:auto"></a>`,
  );
  expect(linkCode({ href: src, title: HOSTILE })).toBe(`<a href="${escaped}">${SHOWN}</a>`);
  const element = { chart: 'network', story: 'tea', server: src, height: 1, controls: true } as const;
  const link = { href: src, title: HOSTILE };
  expect(elementCode({ ...element, link, query: new URLSearchParams({ q: HOSTILE }) })).toBe(
    `<standoff-network story="tea" server="${escaped}" q="${SHOWN}" height="1"><a href="${escaped}">${SHOWN}</a></standoff-network>`,
  );
});
