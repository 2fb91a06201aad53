import { expect, test } from '@playwright/test';
import { list, panel, STORY } from './support.ts';

test.use({ javaScriptEnabled: false });

test('sees both charts and the list of events, and follows links that keep the filter', async ({ page }) => {
  await page.goto(`${STORY}?quad=material-conflict`);
  const network = page.getByRole('region', { name: 'Network' });
  await expect(network.locator('.actor .shape').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline' }).locator('[data-event]').first()).toBeVisible();
  await list(page).locator('.row a').first().click();
  await expect(page).toHaveURL(/quad=material-conflict/);
  await expect(page).toHaveURL(/event=/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: 'Sources' })).toBeVisible();
  await panel(page).getByRole('link', { name: 'Back to all events', exact: false }).click();
  await expect(list(page).locator('.row').first()).toBeVisible();
});

test('sees both charts whole, in their own styles', async ({ page }) => {
  await page.goto(STORY);
  await expect(page.locator('.standoff-network a.actor .shape').first()).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
  for (const name of ['Network', 'Timeline']) {
    const region = page.getByRole('region', { name });
    const pane = await region.boundingBox();
    for (const picture of await region.locator('svg').all()) {
      const box = await picture.boundingBox();
      expect(pane && box && box.y + box.height).toBeLessThanOrEqual((pane?.y ?? 0) + (pane?.height ?? 0));
      expect(pane && box && box.x + box.width).toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0));
    }
  }
  const lanes = page.getByRole('region', { name: 'Timeline' }).locator('.lanes');
  expect(await lanes.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
});

test('presses an actor in the network and reads about it', async ({ page }) => {
  await page.goto(STORY);
  await page.locator('a.actor[data-id="openai"] .shape').click();
  await expect(page).toHaveURL(/about=openai/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('OpenAI');
});

test('submits the filter as a form', async ({ page }) => {
  await page.goto(STORY);
  await page.locator('summary', { hasText: 'Attestation' }).click();
  await page.getByRole('checkbox', { name: /contested/ }).check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/status=contested/);
  await expect(list(page).locator('.row').first()).toBeVisible();
});

test('searches by text with the return key', async ({ page }) => {
  await page.goto(STORY);
  await page.getByRole('combobox', { name: 'Search' }).fill('outage');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=outage/);
  await expect(list(page).locator('.row').first()).toBeVisible();
});

test('reads the same rows as a table', async ({ page }) => {
  await page.goto(`${STORY}?show=table`);
  await expect(page.getByRole('table').first().locator('tbody tr').first()).toBeVisible();
});
