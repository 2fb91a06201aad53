import { expect, test, type Page } from '@playwright/test';
import { ORDER, open, panel, STORY } from './support.ts';

// 1280 × 1024 pixels at 400 %.
test.use({ viewport: { width: 320, height: 256 } });

const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test('scrolls everything together to a network of a usable height', async ({ page }) => {
  await open(page, `${STORY}?tab=network`);
  expect(await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
  const network = page.getByRole('region', { name: 'Network' });
  await network.evaluate((element) => element.scrollIntoView());
  const box = await network.boundingBox();
  // What of it stands in the window, and not only what could be scrolled to.
  expect(box && Math.min(256, box.y + box.height) - Math.max(0, box.y)).toBeGreaterThanOrEqual(200);
  expect(await scrollsSideways(page)).toBe(false);
});

test('reads an event that the address names', async ({ page }) => {
  await open(page, `${STORY}?event=${ORDER}`);
  const title = panel(page).getByRole('heading', { level: 2 });
  await title.scrollIntoViewIfNeeded();
  await expect(title).toBeInViewport({ ratio: 1 });
  expect(await scrollsSideways(page)).toBe(false);
});

test('brings what is pressed in the network into view', async ({ page }) => {
  await open(page, `${STORY}?tab=network`);
  await page.locator('a.actor[data-id="openai"] .shape').click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
});
