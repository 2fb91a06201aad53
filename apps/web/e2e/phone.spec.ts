import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { list, open, panel, STORY } from './support.ts';

test.use({
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Mobile Safari/537.36',
});

const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test('reads, then looks at the network, then at the timeline, with a thumb', async ({ page }) => {
  await open(page, STORY);
  const views = page.getByRole('navigation', { name: 'Views' });
  await expect(list(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Network' })).toBeHidden();
  const box = await views.boundingBox();
  expect(box && box.y + box.height).toBeCloseTo(844, -1);

  await views.getByRole('link', { name: 'Network' }).tap();
  await expect(page.getByRole('region', { name: 'Network' })).toBeVisible();
  await expect(list(page)).toBeHidden();
  await views.getByRole('link', { name: 'Timeline' }).tap();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  expect(await scrollsSideways(page)).toBe(false);
});

test('taps an actor and reads about it in a sheet, over the network', async ({ page }) => {
  await open(page, `${STORY}?tab=network`);
  await page.locator('a.actor[data-id="openai"] .shape').tap();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('OpenAI');
  await expect(page.getByRole('region', { name: 'Network' })).toBeVisible();
  await panel(page).getByRole('link', { name: 'Back to all events', exact: false }).tap();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(/tab=network/);
});

test('copies the address of what is shown', { tag: '@server' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${STORY}?tab=network`);
  await page.getByRole('link', { name: 'Share', exact: true }).tap();
  await page.getByRole('button', { name: 'Copy (Link)' }).tap();
  await expect(page.getByRole('button', { name: 'Copied (Link)' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url().replace('tab=network', 'lang=en'));
});

test('names no key in the search box', async ({ page }) => {
  await open(page, STORY);
  await expect(page.getByRole('search').locator('kbd')).toBeHidden();
});

test('filters in a sheet', async ({ page }) => {
  await open(page, STORY);
  await page.getByRole('button', { name: /^Filters/ }).tap();
  await page.getByRole('button', { name: /^material conflict/ }).tap();
  await page.getByRole('button', { name: /^Show \d+ events/ }).tap();
  await expect(page).toHaveURL(/quad=material-conflict/);
  await expect(list(page)).toBeVisible();
});

for (const tab of ['read', 'network', 'timeline'] as const)
  test(`never scrolls sideways at 320 pixels (${tab}), which is also 400 % zoom of 1280`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await open(page, `${STORY}?tab=${tab}&event=trump-order-2026-02-27`);
    expect(await scrollsSideways(page)).toBe(false);
    await page.goto('/');
    expect(await scrollsSideways(page)).toBe(false);
  });
