import { expect, test } from 'vitest';
import { asFile } from './as-file.ts';

const SITE = { base: '/stories/', lang: 'en', others: ['fr'] };
const PAGE = '<html lang="en"><head>\n    <meta charset="utf-8" /><title>a</title></head><body>b</body>';
const answer = (headers: Record<string, string>, html = PAGE) =>
  new Response(html, { headers: { 'content-type': 'text/html', ...headers } });

test('a file says in the page what a server says in headers', async () => {
  const headers = {
    'content-security-policy': "script-src 'self' 'sha256-ab='; frame-ancestors 'none'",
    link: '<../_app/a.css>; rel="preload"; as="style"; nopush, <../_app/a.js>; rel="modulepreload"; nopush, <../f.woff2>; rel="preload"; as="font"; type="font/woff2"; crossorigin; nopush',
  };
  expect(await (await asFile(answer(headers), SITE)).text()).toBe(
    `<html data-site="{&quot;base&quot;:&quot;/stories/&quot;,&quot;lang&quot;:&quot;en&quot;,&quot;others&quot;:[&quot;fr&quot;]}" lang="en"><head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-ab='" />
    <script src="/stories/colours.js"></script><title>a</title>` +
      '<link rel="modulepreload" href="../_app/a.js" />' +
      '<link rel="preload" href="../f.woff2" as="font" type="font/woff2" crossorigin /></head><body>b</body>',
  );
});

test('a frame, which remembers no colours, has no script of ours for them', async () => {
  expect(await (await asFile(answer({}), SITE, { coloured: false })).text()).toBe(PAGE);
});

test('data stays as it is', async () => {
  const data = Response.json({ a: 1 });
  expect(await asFile(data, SITE)).toBe(data);
});
