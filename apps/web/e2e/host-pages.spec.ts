import { expect, type FrameLocator, type Page } from '@playwright/test';
import { pageWith, test } from './host.ts';
import { collectErrors } from './support.ts';

const STORY = 'anthropic-pentagon-2026';
const COUNT = /^\d+ of \d+ events$/;

interface Written {
  origin: string | undefined;
  chart?: string;
  query?: string;
  attributes?: string;
}

/** A frame as an editor pastes it. */
const frameCode = ({ origin = '', chart = 'timeline', query = 'lang=en', attributes = '' }: Written): string =>
  `<iframe src="${origin}/embed/${STORY}/${chart}?${query.replaceAll('&', '&amp;')}" title="${chart}" width="100%" height="560" ${attributes}style="border:0"></iframe>`;
const scriptOf = (origin: string | undefined) => `<script type="module" src="${origin ?? ''}/embed.js"></script>`;

const countIn = async (frame: FrameLocator): Promise<number> =>
  Number((await frame.getByText(COUNT).first().innerText()).split(' ')[0]);

/** Presses a part of the legend, which leaves only what it stands for, and waits until the count has followed. */
async function filterIn(frame: FrameLocator): Promise<void> {
  const before = await countIn(frame);
  await frame
    .getByRole('button', { name: /material conflict/ })
    .or(frame.getByRole('link', { name: /material conflict/ }))
    .first()
    .click();
  await expect.poll(() => countIn(frame)).toBeLessThan(before);
}

const heightOf = (page: Page, title: string) =>
  page.locator(`iframe[title="${title}"]`).evaluate((frame) => frame.getBoundingClientRect().height);
const sidewaysIn = (frame: FrameLocator) =>
  frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

test('a page of the same origin shows a frame that can be filtered', async ({ page, baseURL: origin }) => {
  const errors = collectErrors(page);
  await page.route('**/a-page-of-ours', (route) =>
    route.fulfill({ contentType: 'text/html', body: pageWith(frameCode({ origin }) + scriptOf(origin)) }),
  );
  await page.goto('/a-page-of-ours');
  await filterIn(page.frameLocator('iframe'));
  expect(errors).toEqual([]);
});

test('a page of another origin shows a frame that can be filtered, keeps the focus, and is not asked by anybody else', async ({
  page,
  baseURL: origin,
  host,
}) => {
  const errors = collectErrors(page);
  const address = await host(
    pageWith(`<input aria-label="ours" autofocus>${frameCode({ origin })}${scriptOf(origin)}`),
  );
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin ?? '') && !url.startsWith(address)) foreign.push(url);
  });
  await page.goto(address);
  await expect.poll(() => heightOf(page, 'timeline')).not.toBe(560);
  await expect(page.getByLabel('ours')).toBeFocused();
  await filterIn(page.frameLocator('iframe'));
  expect(foreign).toEqual([]);
  expect(errors.filter((error) => !error.includes('favicon') && !error.includes('404'))).toEqual([]);
});

test('a sandboxed frame can be filtered, and opens the full view in a page of its own', async ({
  page,
  baseURL: origin,
  host,
}) => {
  const attributes = 'sandbox="allow-scripts allow-popups" ';
  await page.goto(await host(pageWith(frameCode({ origin, attributes }))));
  const frame = page.frameLocator('iframe');
  await filterIn(frame);
  const [full] = await Promise.all([
    page.waitForEvent('popup'),
    frame
      .getByRole('link', { name: /full view/ })
      .first()
      .click(),
  ]);
  await expect(full).toHaveURL(/\/s\/anthropic-pentagon-2026\?.*quad=/);
});

test('a frame within a frame can be filtered', async ({ page, baseURL: origin, host }) => {
  const inner = await host(pageWith(frameCode({ origin }) + scriptOf(origin)));
  await page.goto(await host(pageWith(`<iframe src="${inner}" title="inner" width="900" height="700"></iframe>`)));
  await filterIn(page.frameLocator('iframe').frameLocator('iframe'));
});

test('a page with a strict policy shows a frame, and lets in nothing but the frame and its script', async ({
  page,
  baseURL: origin,
  host,
}) => {
  const policy = `default-src 'none'; frame-src ${origin}; script-src ${origin}`;
  const code = frameCode({ origin }).replace(' style="border:0"', '');
  await page.goto(await host(pageWith(code + scriptOf(origin)), { 'content-security-policy': policy }));
  await filterIn(page.frameLocator('iframe'));
  await expect.poll(() => heightOf(page, 'timeline')).not.toBe(560);
});

test.describe('on a dark device', () => {
  test.use({ colorScheme: 'dark' });

  test('a frame is dark unless it is told otherwise', async ({ page, baseURL: origin, host }) => {
    const dark = frameCode({ origin, chart: 'network' });
    const light = frameCode({ origin, query: 'lang=en&theme=light' });
    await page.goto(await host(pageWith(dark + light)));
    const ground = (title: string) =>
      page
        .frameLocator(`iframe[title="${title}"]`)
        .locator('html')
        .evaluate((html) => getComputedStyle(html).backgroundColor);
    expect(await ground('network')).toBe('rgb(20, 23, 28)');
    expect(await ground('timeline')).toBe('rgb(251, 250, 247)');
  });
});

test('in a page that runs from right to left a frame keeps its own direction and fits', async ({
  page,
  baseURL: origin,
  host,
}) => {
  const rtl = pageWith(frameCode({ origin }) + scriptOf(origin)).replace(
    '<html lang="en">',
    '<html lang="ar" dir="rtl">',
  );
  await page.goto(await host(rtl));
  const frame = page.frameLocator('iframe');
  await filterIn(frame);
  await expect(frame.locator('html')).toHaveAttribute('dir', 'ltr');
  expect(await sidewaysIn(frame)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('five charts on one page are each filtered and sized by themselves', async ({ page, baseURL: origin, host }) => {
  test.setTimeout(60_000);
  const charts = ['network', 'timeline', 'disagreement', 'story'].map((chart) => frameCode({ origin, chart }));
  const fifth = frameCode({ origin, query: 'lang=en&quad=verbal-conflict' }).replace(
    'title="timeline"',
    'title="fifth"',
  );
  await page.goto(await host(pageWith([...charts, fifth].join('\n') + scriptOf(origin))));
  const at = (title: string) => page.frameLocator(`iframe[title="${title}"]`);
  for (const title of ['network', 'timeline', 'disagreement', 'story', 'fifth'])
    await expect.poll(() => heightOf(page, title)).not.toBe(560);
  const others = [await countIn(at('network')), await countIn(at('fifth'))];
  expect(others[1]).toBeLessThan(others[0] ?? 0);
  await filterIn(at('timeline'));
  expect([await countIn(at('network')), await countIn(at('fifth'))]).toEqual(others);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame shows its chart, and its legend still filters', async ({ page, baseURL: origin, host }) => {
    await page.goto(await host(pageWith(frameCode({ origin, chart: 'story' }))));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('a.actor').first()).toBeVisible();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('The Anthropic–Pentagon escalation');
    await filterIn(frame);
  });
});

test('a frame in a part of the page that is hidden at first is whole when it is shown', async ({
  page,
  baseURL: origin,
  host,
}) => {
  const hidden = `<details><summary>More</summary>${frameCode({ origin })}</details>`;
  await page.goto(await host(pageWith(hidden + scriptOf(origin))));
  await page.getByText('More').click();
  const frame = page.frameLocator('iframe');
  await filterIn(frame);
  await expect.poll(() => heightOf(page, 'timeline')).toBeGreaterThan(200);
  expect(await sidewaysIn(frame)).toBe(0);
  const width = await frame
    .locator('svg')
    .last()
    .evaluate((svg) => svg.getBoundingClientRect().width);
  expect(width).toBeGreaterThan(600);
});

test('a frame follows a page from 1200 to 320 pixels', async ({ page, baseURL: origin, host }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(await host(pageWith(frameCode({ origin }) + scriptOf(origin))));
  const frame = page.frameLocator('iframe');
  await filterIn(frame);
  const wide = await heightOf(page, 'timeline');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => heightOf(page, 'timeline')).not.toBe(wide);
  expect(await sidewaysIn(frame)).toBe(0);
  const spilled = await frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
  expect(spilled).toBeLessThanOrEqual(1);
});
