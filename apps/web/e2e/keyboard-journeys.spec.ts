import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { list, open, panel, STORY } from './support.ts';

const MOST_TABS = 120;

/** Presses Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let press = 0; press < MOST_TABS; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await wanted.evaluateAll((found) => found.some((element) => element === document.activeElement));
    if (focused) return;
  }
  throw new Error(`${MOST_TABS} presses of Tab did not lead to ${String(wanted)}`);
}

test('finds an actor by search, and by the first letters of its name in the network', async ({ page }) => {
  await open(page, STORY);
  await page.keyboard.press('/');
  await page.keyboard.type('palantir');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('application', { name: /^Actor network/ }));
  await page.keyboard.type('pent');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/about=dod/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('US Department of Defense');
});

test('reads a contested event', async ({ page }) => {
  await open(page, STORY);
  await tabTo(page, page.locator('summary', { hasText: 'Attestation' }));
  await page.keyboard.press('Enter');
  const contested = page.getByRole('checkbox', { name: /contested/ });
  await expect(contested).toBeVisible();
  await tabTo(page, contested);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/status=contested/);
  await page.keyboard.press('Escape');
  await expect(contested).toBeHidden();
  await tabTo(page, list(page).locator('.row a'));
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toContainText(/contested: \d+ versions?/);
  await expect(panel(page).getByRole('heading', { name: 'What is said about it' })).toBeAttached();
});

test('compares the positions of a question', async ({ page }) => {
  await open(page, `${STORY}?event=outage-2026-03-02`);
  const question = panel(page).getByRole('link', { name: 'What caused the outage of 2 March?' });
  await tabTo(page, question);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/question=/);
  await expect(panel(page).getByRole('heading', { name: 'What caused the outage of 2 March?' })).toBeVisible();
  await expect(panel(page)).toContainText('Positions stand in the order in which they were first stated.');
  expect(await panel(page).getByRole('heading', { level: 3 }).count()).toBeGreaterThan(1);
});

test('narrows the story to a week, and copies the link to it', { tag: '@server' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, STORY);
  const last = page.getByRole('slider', { name: 'Last day shown' });
  await tabTo(page, last);
  await page.keyboard.press('Home');
  for (let day = 1; day < 7; day += 1) await page.keyboard.press('ArrowRight');
  await expect(last).toHaveAttribute('aria-valuetext', /, 7 days$/);
  await expect(page).toHaveURL(/to=2026-02-28/);
  const share = page.getByRole('link', { name: 'Share', exact: true });
  await tabTo(page, share);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Share/ });
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(page, dialog.getByRole('button', { name: 'Copy (Link)' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Copied (Link)' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page.url()}&lang=en`);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();
});

test('walks the timeline by letter, reads the event it stands on, and comes back to where it was', async ({ page }) => {
  await open(page, STORY);
  const timeline = page.getByRole('application', { name: /^Timeline/ });
  await tabTo(page, timeline);
  await page.keyboard.type('claude serv');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=outage-2026-03-02/);
  await expect(page.locator('section[aria-label="Timeline"] [aria-live]')).toContainText('When did the outage');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(timeline).toBeFocused();
  await expect(page.locator('section[aria-label="Timeline"] [aria-live]')).toContainText('Claude services disrupted');
});

test('turns off the keys that act from anywhere, and they stay off', async ({ page }) => {
  await open(page, STORY);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  const keys = page.getByRole('checkbox', { name: 'Single keys act from anywhere on the page' });
  await tabTo(page, keys);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await open(page, STORY);
  await page.keyboard.press(']');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeHidden();
  await expect(panel(page)).toHaveCount(0);
});
