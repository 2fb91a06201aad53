import { expect, test } from '@playwright/test';
import { collectErrors, open, ORDER, shownCount, STORY } from './support.ts';

const IMG = STORY.replace('/s/', '/img/');
const FILTERS = ['', 'from=..', 'actor=openai&from=..', 'quad=material-conflict', 'q=nowhere-at-all'];

const described = (svg: string): string => /<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';

for (const query of FILTERS)
  test(`a picture counts what the page counts under "${query}"`, async ({ page, request }) => {
    await open(page, `${STORY}?${query}`);
    const shown = await shownCount(page);
    for (const chart of ['network', 'timeline', 'story']) {
      const svg = await (await request.get(`${IMG}/${chart}.svg?${query}`)).text();
      expect(described(svg)).toContain(`${String(shown)} of 95 events`);
      if (chart === 'timeline') expect(svg.match(/class="halo"/g)?.length ?? 0).toBe(shown);
    }
  });

test('a browser opens every picture by itself without an error, in the colours of the device', async ({ browser }) => {
  for (const [colorScheme, ground] of [
    ['light', 'rgb(251, 250, 247)'],
    ['dark', 'rgb(20, 23, 28)'],
  ] as const) {
    const page = await browser.newPage({ colorScheme });
    const errors = collectErrors(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const chart of ['network', 'timeline', 'disagreement', 'story']) {
      await page.goto(`${IMG}/${chart}.svg?lang=fr`);
      await expect(page.locator('svg > title')).toBeAttached();
      await expect(page.locator('svg > rect').first()).toHaveCSS('fill', ground);
    }
    expect(errors).toEqual([]);
    expect(asked.filter((url) => !url.includes('/img/'))).toEqual([]);
    await page.close();
  }
});

test('charts are saved from a menu in their corner, by keyboard too', async ({ page }) => {
  await open(page, `${STORY}?actor=openai&from=..`);
  const menu = page.locator('.network .pictures summary');
  await menu.focus();
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'Timeline: PNG', exact: true });
  await expect(link).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(file.suggestedFilename()).toMatch(/^anthropic-pentagon-2026-timeline-[0-9a-f]+\.png$/);
  await link.focus();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(link).toBeHidden();
});

test('a phone saves the network and the timeline, and a reader without scripts the question', async ({ browser }) => {
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  for (const [tab, name] of [
    ['network', 'Network: SVG'],
    ['timeline', 'Timeline: SVG'],
  ] as const) {
    await open(phone, `${STORY}?tab=${tab}`);
    await phone.locator(`.${tab} .pictures summary`).click();
    await expect(phone.getByRole('link', { name, exact: true })).toBeInViewport();
  }
  await phone.close();
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${STORY}?show=disagreement&question=q-clock`);
  await plain.locator('.disagreement .pictures summary').click();
  const href = await plain.getByRole('link', { name: 'Disagreement: SVG', exact: true }).getAttribute('href');
  const svg = await (await plain.request.get(href ?? '')).text();
  expect(svg).toContain(`<title>${await plain.locator('.disagreement h2').first().innerText()}</title>`);
  await plain.close();
});

test('a preview of a filtered or selected view is a picture of it, 1200 by 630', async ({ page, request }) => {
  for (const [query, said] of [
    ['actor=openai&from=..', 'OpenAI'],
    [`event=${ORDER}`, 'Trump orders'],
  ] as const) {
    await page.goto(`${STORY}?${query}`);
    const address = new URL((await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '');
    const png = await (await request.get(address.href)).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(described(await (await request.get(address.href.replace('.png?', '.svg?'))).text())).toContain(said);
  }
  await page.goto(STORY);
  expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toContain('/card.png');
});

test('what cannot be drawn is refused in one line', async ({ request }) => {
  const large = await request.get(`${IMG}/network.png?width=100000`);
  expect([large.status(), await large.text()]).toEqual([
    400,
    'width=100000: the width of a picture is from 320 to 2400 pixels\n',
  ]);
  for (const path of [`${IMG}/pie.svg`, '/img/nothing/network.svg', `${IMG}/network.svg?v=nothing`])
    expect((await request.get(path)).status()).toBe(404);
});
