import { expect, test } from '@playwright/test';
import { list, open, panel, shownCount, STORY } from './support.ts';

test('goes on reading while the API is down, is told so, and gets the details once it is back', async ({ page }) => {
  await open(page, STORY);
  await page.route('**/trpc/**', (route) => route.abort('connectionrefused'));
  const row = list(page).locator('.row a').nth(2);
  const title = await row.innerText();
  await row.click();

  const reading = panel(page);
  await expect(reading.getByRole('alert')).toContainText('could not be loaded');
  await expect(reading.getByRole('heading', { level: 2 })).toHaveText(title);
  await page.getByRole('button', { name: /^material conflict/ }).click();
  await expect.poll(() => shownCount(page)).toBeLessThan(30);
  await expect(page.locator('a.actor[data-id="anthropic"]')).toBeVisible();

  await page.getByRole('combobox', { name: 'Search' }).fill('outage');
  await expect(page.getByText('Search is unavailable', { exact: false }).first()).toBeAttached();

  await page.unroute('**/trpc/**');
  await expect(reading.getByRole('heading', { name: 'Sources' })).toBeVisible({ timeout: 15_000 });
  await expect(reading.getByRole('alert')).toHaveCount(0);
});

test('tries again at once when asked to', async ({ page }) => {
  await open(page, STORY);
  await page.route('**/trpc/**', (route) => route.fulfill({ status: 502, body: 'bad gateway' }));
  await list(page).locator('.row a').first().click();
  await expect(panel(page).getByRole('alert')).toBeVisible();
  await page.unroute('**/trpc/**');
  await panel(page).getByRole('link', { name: 'Try again' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Sources' })).toBeVisible({ timeout: 800 });
});
