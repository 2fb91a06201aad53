import { expect, test } from '@playwright/test';
import { list, open, panel, STORY } from './support.ts';

test('reads the story with the keyboard alone', async ({ page }) => {
  await open(page, STORY);
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/event=/);
  const first = await panel(page).getByRole('heading', { level: 2 }).innerText();
  await page.keyboard.press(']');
  await expect(panel(page).getByRole('heading', { level: 2 })).not.toHaveText(first);
  await page.keyboard.press('[');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('skips the controls', async ({ page }) => {
  await open(page, STORY);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip the controls' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('goes back to the row of the list that it came from', async ({ page }) => {
  await open(page, STORY);
  const row = list(page).locator('.row a').nth(2);
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('closes what is selected and then the chosen question with Esc', async ({ page }) => {
  await open(page, `${STORY}?question=q-motive`);
  const chip = page.getByRole('link', { name: /Were the measures a punishment/ }).first();
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/question=q-motive.*event=|event=.*question=q-motive/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/event=/);
  await expect(page).toHaveURL(/question=q-motive/);
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText('Were the measures a punishment?');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/question=/);
  await expect(chip).toHaveCount(0);
});

test('walks the network with the arrows and opens the actor it stands on', async ({ page }) => {
  await open(page, STORY);
  await page.getByRole('application').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Network' }).locator('[aria-live]')).not.toBeEmpty();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/about=/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('finds an event, goes on from it, and leaves the search box with Esc', async ({ page }) => {
  await open(page, STORY);
  await page.keyboard.press('/');
  await page.keyboard.type('outage');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press(']');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('frames the reading panel for the keyboard only', async ({ page }) => {
  await open(page, STORY);
  const row = list(page).locator('.row a').first();
  await row.click();
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toHaveCSS('outline-style', 'none');
  await page.keyboard.press('Escape');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toHaveCSS('outline-style', 'solid');
});

test('opens a menu of the filter, chooses in it and leaves it without a mouse', async ({ page }) => {
  await open(page, STORY);
  const menu = page.locator('summary', { hasText: 'Attestation' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/status=contested/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: /contested/ })).toBeHidden();
  await expect(page.locator('summary:focus')).toHaveCount(1);
});

test('keeps the focus in the reading when what was pressed is gone', async ({ page }) => {
  await open(page, STORY);
  await list(page).locator('.row a').first().focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await panel(page).locator('.parties a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/about=/);
  await expect(panel(page)).toBeFocused();
});

test('finds the focus where a page begins, even if its address opens something', async ({ page }) => {
  await open(page, `${STORY}?about=anthropic`);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('asks for the keys and puts the list away again', async ({ page }) => {
  await open(page, STORY);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeHidden();
});
