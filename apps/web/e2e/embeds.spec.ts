import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { pageWith, test } from './host.ts';
import { collectErrors, open, shownCount, STORY } from './support.ts';

const FRAMES = '/embed/anthropic-pentagon-2026';
const CHARTS = ['network', 'timeline', 'disagreement', 'story'] as const;
const CONFLICT = { name: /material conflict/ };

/** Frames are this wide where nobody says otherwise. */
test.use({ viewport: { width: 800, height: 560 } });

const charts = (page: Page) => page.locator('.charts');
const count = (page: Page) => page.getByText(/^\d+ of \d+ events$/);

/** Opens a frame as a page of its own, and waits until it answers to its reader. */
async function wake(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const data = page.waitForResponse(/\/data\//);
  await page.locator('h1').hover();
  await data;
  // Only the script knows what to do with the days.
  await expect(page.getByRole('slider').first()).toBeVisible();
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark leads to the full view in a tab of its own, and the frame stays', async ({ page }) => {
    await page.goto(`${FRAMES}/network?lang=en`);
    const opened = page.waitForEvent('popup');
    await charts(page).locator('a[href*="about="]').first().click();
    await expect(await opened).toHaveURL(/\/s\/anthropic-pentagon-2026\?.*about=/);
    await expect(page).toHaveURL(/\/embed\//);
  });
});

test('a press that comes before anything else opens what is pressed, and the frame stays', async ({ page }) => {
  await page.goto(`${FRAMES}/network?lang=en`, { waitUntil: 'networkidle' });
  await charts(page).locator('a[href*="about="]').first().dispatchEvent('pointerdown');
  await charts(page).locator('a[href*="about="]').first().dispatchEvent('click');
  await expect(page.getByRole('link', { name: 'Open the full view' })).toHaveAttribute('href', /about=/);
  await expect(page).toHaveURL(/\/embed\//);
});

for (const chart of CHARTS) {
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test(`the ${chart} is there whole, and everything in it leads somewhere`, async ({ page }) => {
      await page.goto(`${FRAMES}/${chart}?lang=en`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('The Anthropic–Pentagon escalation');
      await expect(count(page).first()).toBeVisible();
      await expect(charts(page).locator('svg').first()).toBeVisible();
      expect(await charts(page).locator('a[href^="/s/anthropic-pentagon-2026"]').count()).toBeGreaterThan(5);
      await expect(page.getByRole('link', { name: 'Open the full view' })).toHaveAttribute('target', '_blank');
      await page.getByRole('button', CONFLICT).click();
      await expect(page).toHaveURL(/quad=material-conflict/);
      await expect(page.getByRole('button', CONFLICT)).toHaveAttribute('aria-pressed', 'true');
    });
  });

  test(`the frame of the ${chart} is a page and two small scripts until it is used, and asks no other host and keeps nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(baseURL ?? '', '')));
    const errors = collectErrors(page);
    await page.goto(`${FRAMES}/${chart}?lang=en`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => !path.endsWith('/favicon.svg'))).toEqual([
      `${FRAMES}/${chart}?lang=en`,
      expect.stringMatching(/^\/_embed\/frame-[\w-]+\.js$/),
      expect.stringMatching(/^\/_embed\/begin-[\w-]+\.js$/),
    ]);
    const data = page.waitForResponse(/\/data\//);
    await page.locator('h1').hover();
    await data;
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => !path.startsWith('/'))).toEqual([]);
    expect(asked.filter((path) => /woff2?$/.test(path))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(errors).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the frame of the ${chart} is accessible in ${colorScheme} colours, before and after its script`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${FRAMES}/${chart}?lang=en&event=trump-order-2026-02-27`);
      const problems = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      expect(await problems()).toEqual([]);
      await wake(page, page.url());
      expect(await problems()).toEqual([]);
    });
  }
}

test('a frame shows as many events as the explorer does at the same address', async ({ page }) => {
  for (const query of ['actor=openai', 'quad=verbal-conflict&from=..', 'q=contract&from=2026-02-20&to=2026-03-10']) {
    await open(page, `${STORY}?${query}&lang=en`);
    const shown = await shownCount(page);
    await page.goto(`${FRAMES}/timeline?${query}&lang=en`);
    await expect(count(page).first()).toHaveText(new RegExp(`^${String(shown)} of `));
  }
});

test('what is pressed in a network shows on a card, which leads on to the full view', async ({ page }) => {
  const errors = collectErrors(page);
  await wake(page, `${FRAMES}/network?lang=en`);
  await charts(page).getByText('OpenAI', { exact: true }).click();
  const card = page.getByRole('region', { name: 'What is selected' });
  await expect(card).toContainText('OpenAI');
  await expect(card.getByRole('link', { name: /sources/ })).toHaveAttribute('href', /about=openai/);
  await card.getByRole('list').getByRole('link').first().click();
  await expect(card).toContainText(/Reported by/);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  expect(errors).toEqual([]);
});

test('the very first click is not lost', async ({ page }) => {
  await page.goto(`${FRAMES}/timeline?lang=en`);
  const mark = await charts(page).locator('a[href*="event="]').nth(3).boundingBox();
  await page.mouse.click((mark?.x ?? 0) + (mark?.width ?? 0) / 2, (mark?.y ?? 0) + (mark?.height ?? 0) / 2);
  await expect(page.getByRole('region', { name: 'What is selected' })).toBeVisible();
  expect(page.url()).toContain('/embed/');
});

test('a reader filters by class and by days, and goes back to what was embedded', async ({ page }) => {
  await wake(page, `${FRAMES}/timeline?lang=en`);
  const before = await count(page).first().innerText();
  await page.getByRole('button', CONFLICT).click();
  await expect(count(page).first()).not.toHaveText(before);
  const filtered = await count(page).first().innerText();
  await page.getByRole('slider', { name: 'First day shown' }).press('PageUp');
  await expect(count(page).first()).not.toHaveText(filtered);
  await page.getByRole('button', { name: 'Reset the filter' }).click();
  await expect(count(page).first()).toHaveText(before);
});

test('one question in dispute leads to the next', async ({ page }) => {
  await wake(page, `${FRAMES}/disagreement?lang=en&question=q-order-first`);
  const heading = page.getByRole('heading', { level: 2 }).first();
  const first = await heading.innerText();
  await page.getByRole('link', { name: 'Next question' }).click();
  await expect(heading).not.toHaveText(first);
});

test('a frame without controls has none', async ({ page }) => {
  await page.goto(`${FRAMES}/network?controls=0`);
  await expect(charts(page)).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
});

test('a filter that leaves nothing says so, and offers to drop it', async ({ page }) => {
  await page.goto(`${FRAMES}/network?lang=en&q=xyzzy`);
  await expect(page.getByText('Clear the whole filter')).toBeVisible();
  await page.getByText('Clear the whole filter').click();
  await expect(count(page).first()).toHaveText('95 of 95 events');
});

test('what the story does not have is named in the frame', async ({ page }) => {
  await page.goto(`${FRAMES}/network?lang=en&actor=nobody&event=nothing`);
  await expect(page.getByRole('status').filter({ hasText: 'nobody' })).toContainText('nothing');
});

for (const [what, address, words] of [
  ['an unknown story', '/embed/no-such-story/network', "No story with id 'no-such-story'"],
  ['an unknown chart', `${FRAMES}/pie`, 'pie'],
  ['an unknown version', `${FRAMES}/network?v=0000`, "Version '0000'"],
] as const)
  test(`${what} has a small page of its own with a way home`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 240 });
    const answer = await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=en`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText(words, { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'All stories' })).toBeInViewport();
  });

test('any page may show a frame, and no page may show the explorer in one', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy'] ?? '';
  const frame = await policyOf(`${FRAMES}/network`);
  expect(frame).not.toContain('frame-ancestors');
  expect(frame).toMatch(/script-src 'self';/);
  expect(frame).toMatch(/style-src 'self' 'sha256-[\w+/=]+';/);
  expect(await policyOf(STORY)).toContain("frame-ancestors 'none'");
  const { headers } = { headers: (await request.get(`${FRAMES}/network`)).headers() };
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['vary']).not.toContain('Cookie');
  expect(headers['x-frame-options']).toBeUndefined();
});

test('data and scripts may be read by pages of any origin, and kept as long as they stay the same', async ({
  request,
}) => {
  const data = await request.get('/data/anthropic-pentagon-2026/charts.en.json');
  expect(data.headers()).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-cache' });
  const again = await request.get('/data/anthropic-pentagon-2026/charts.en.json', {
    headers: { 'if-none-match': data.headers()['etag'] ?? '' },
  });
  expect(again.status()).toBe(304);
  const { outline } = (await data.json()) as { outline: { version: string; claims: unknown[] } };
  expect(outline.claims).toEqual([]);
  const frozen = await request.get(`/v/${outline.version}/data/anthropic-pentagon-2026/claims.fr.json`);
  expect(frozen.headers()['cache-control']).toContain('immutable');
  const html = await (await request.get(`${FRAMES}/network`)).text();
  const script = /src="(\/_embed\/frame-[\w-]+\.js)"/.exec(html)?.[1] ?? '';
  const answer = await request.get(script);
  expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*' });
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect((await request.get('/data/anthropic-pentagon-2026/charts.xx.json')).status()).toBe(404);
});

test('a page is told the height in four ways, and learns when it changes', async ({ page, baseURL, host }) => {
  const address = await host(
    pageWith(
      `<iframe src="${baseURL ?? ''}${FRAMES}/timeline?lang=en&amp;childId=chart-1" width="800" height="300"></iframe>
<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`,
    ),
  );
  await page.goto(address);
  const heard = () =>
    page.evaluate(() =>
      (window as unknown as { heard: (string | Record<string, unknown>)[] }).heard.map((message) =>
        typeof message === 'string' ? message : JSON.stringify(message),
      ),
    );
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(3);
  const all = (await heard()).join('\n');
  const height = /"embed-size","height":(\d+)/.exec(all)?.[1] ?? '';
  expect(Number(height)).toBeGreaterThan(300);
  expect(all).toContain(`{"datawrapper-height":{"anthropic-pentagon-2026-timeline":${height}}}`);
  expect(all).toContain(`{"sentinel":"amp","type":"embed-size","height":${height}}`);
  expect(all).toContain(`"context":"iframe.resize","height":${height}}`);
  expect(all).toContain(`pymxPYMxchart-1xPYMxheightxPYMx${height}`);
  const before = (await heard()).length;
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '320'));
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(before);
});

test('the wheel over a frame scrolls the page around it', async ({ page, baseURL, host }) => {
  const address = await host(
    pageWith(
      `<iframe src="${baseURL ?? ''}${FRAMES}/network?lang=en" width="800" height="900"></iframe><p style="height: 3000px"></p>`,
    ),
  );
  await page.goto(address);
  await page.frameLocator('iframe').locator('h1').hover();
  await page.mouse.move(400, 500);
  await expect(page.frameLocator('iframe').locator('link[rel="stylesheet"]')).toHaveCount(1);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});
