import { expect, test, type Page } from '@playwright/test';
import { list, open, shownCount, STORY } from './support.ts';

const play = (page: Page) => page.getByRole('group', { name: 'Play' });
const button = (page: Page, name: string) => play(page).getByRole('button', { name, exact: true });
const firstDay = (page: Page) => page.getByRole('slider', { name: 'First day shown' });
const lastDay = (page: Page) => page.getByRole('slider', { name: 'Last day shown' });
const dayOf = async (slider: ReturnType<typeof firstDay>) => Number(await slider.getAttribute('aria-valuenow'));
const entries = (page: Page) => page.evaluate(() => history.length);

test('plays: the days move on by themselves, and a pause is one step in the history', async ({ page }) => {
  await open(page, STORY);
  const [first, last, before] = [await dayOf(firstDay(page)), await dayOf(lastDay(page)), await entries(page)];
  const shown = await shownCount(page);
  await play(page).getByRole('combobox', { name: 'Speed' }).selectOption({ label: '4 days a second' });
  await button(page, 'Play').click();
  await expect.poll(() => dayOf(firstDay(page))).toBeGreaterThan(first + 3);
  await expect(page).toHaveURL(STORY);
  await button(page, 'Pause').click();
  const [nowFirst, nowLast] = [await dayOf(firstDay(page)), await dayOf(lastDay(page))];
  expect(nowLast - nowFirst).toBe(last - first);
  await expect(page).toHaveURL(/from=2026-0\d-\d\d&to=2026-0\d-\d\d/);
  expect(await entries(page)).toBe(before + 1);
  expect(await shownCount(page)).not.toBe(shown);
  await expect(play(page).getByRole('status')).toHaveText(/: \d+ events$/);
  expect((await play(page).getByRole('status').innerText()).length).toBeLessThanOrEqual(160);
  await page.goBack();
  await expect(page).toHaveURL(STORY);
  expect(await dayOf(firstDay(page))).toBe(first);
});

test('steps a day on and a day back', async ({ page }) => {
  await open(page, STORY);
  const first = await dayOf(firstDay(page));
  await play(page).getByRole('link', { name: 'One day on' }).click();
  await expect(page).toHaveURL(`${STORY}?from=2026-02-23&to=2026-03-29`);
  expect(await dayOf(firstDay(page))).toBe(first + 1);
  await expect(play(page).getByRole('status')).toHaveText(/: \d+ events$/);
  await play(page).getByRole('link', { name: 'One day back' }).click();
  await expect(page).toHaveURL(STORY);
});

test('grows the whole story from its first day', async ({ page }) => {
  await open(page, `${STORY}?from=..`);
  const [first, last] = [await dayOf(firstDay(page)), await dayOf(lastDay(page))];
  await button(page, 'Play from the beginning').click();
  await expect.poll(() => dayOf(lastDay(page))).toBeLessThan(last);
  await expect.poll(() => dayOf(lastDay(page))).toBeGreaterThan(first);
  expect(await dayOf(firstDay(page))).toBe(first);
  await page.getByRole('combobox', { name: 'Search' }).click();
  await expect(button(page, 'Play')).toBeVisible();
  const paused = await dayOf(lastDay(page));
  await button(page, 'Play').click();
  await expect.poll(() => dayOf(lastDay(page))).toBeGreaterThan(paused);
  expect(await dayOf(firstDay(page))).toBe(first);
});

test('stops at the end of the story and offers to begin again', async ({ page }) => {
  await open(page, `${STORY}?from=2026-04-01&to=2026-05-12`);
  await play(page).getByRole('combobox', { name: 'Speed' }).selectOption({ label: '4 days a second' });
  await button(page, 'Play').click();
  await expect(button(page, 'Play from the beginning')).toBeVisible();
  await expect(page).toHaveURL(/from=2026-04-\d\d&to=\.\.|from=2026-04-\d\d$/);
  await expect(play(page).getByRole('link', { name: 'One day on' })).toHaveCount(0);
  await expect(play(page).getByRole('status')).toHaveText(/19 May 2026: \d+ events$/);
});

test('plays and pauses with the space bar, unless something else needs it', async ({ page }) => {
  await open(page, STORY);
  await page.keyboard.press('Space');
  await expect(button(page, 'Pause')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(button(page, 'Play')).toBeVisible();
  await page.locator('summary', { hasText: 'Attestation' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /contested/ })).toBeVisible();
  await expect(button(page, 'Play')).toBeVisible();
});

/** Plays from the opening days until they have moved on. */
async function playOn(page: Page): Promise<void> {
  const first = await dayOf(firstDay(page));
  await play(page).getByRole('combobox', { name: 'Speed' }).selectOption({ label: '4 days a second' });
  await button(page, 'Play').click();
  await expect.poll(() => dayOf(firstDay(page))).toBeGreaterThan(first + 1);
}

test('pauses where anything else is pressed, and goes there with the days on screen', async ({ page }) => {
  await open(page, STORY);
  await playOn(page);
  await page.getByRole('link', { name: 'Table' }).press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page).toHaveURL(/from=2026-0\d-\d\d&to=.*show=table/);
  await expect(page).not.toHaveURL(/from=2026-02-22/);
});

test('while it plays, Enter opens an event of the list', async ({ page }) => {
  await open(page, STORY);
  await playOn(page);
  await list(page).locator('.row a').last().press('Enter');
  await expect(page).toHaveURL(/from=2026-0\d-\d\d&to=.*event=/);
  await expect(button(page, 'Play')).toBeVisible();
});

test('while it plays, links do what they do otherwise', async ({ page, context }) => {
  await open(page, STORY);
  await playOn(page);
  await page.getByRole('link', { name: /^Colours/ }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page).not.toHaveURL(/theme=/);
  await playOn(page);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Table' }).press('Control+Enter'),
  ]);
  await expect(tab).toHaveURL(/show=table/);
  await expect(page).not.toHaveURL(/show=table/);
  await playOn(page);
  await page.getByRole('link', { name: 'FR', exact: true }).press('Enter');
  await expect(page).toHaveURL(/from=2026-0\d-\d\d&to=.*lang=fr/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('going back while it plays goes back', async ({ page }) => {
  await open(page, STORY);
  const first = await dayOf(firstDay(page));
  await play(page).getByRole('link', { name: 'One day on' }).click();
  await button(page, 'Play').click();
  await expect.poll(() => dayOf(firstDay(page))).toBeGreaterThan(first + 1);
  await page.goBack();
  await expect(page).toHaveURL(STORY);
  await expect(button(page, 'Play')).toBeVisible();
  expect(await dayOf(firstDay(page))).toBe(first);
});

test('names its keys', async ({ page }) => {
  await open(page, STORY);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('Play the story, and pause');
});

test.describe('without movement', () => {
  test.use({ reducedMotion: 'reduce' });
  test('takes steps, with rests between', async ({ page }) => {
    await open(page, STORY);
    const first = await dayOf(firstDay(page));
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      new MutationObserver(() => seen.add(document.querySelector('.overview .range')?.getAttribute('x') ?? '')).observe(
        document.querySelector('.overview') ?? document,
        { attributes: true, subtree: true },
      );
    });
    await button(page, 'Play').click();
    await expect.poll(() => dayOf(firstDay(page)), { timeout: 10_000 }).toBe(first + 4);
    await button(page, 'Pause').click();
    expect(await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size)).toBeLessThanOrEqual(3);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('steps a day by links, and offers no button that would do nothing', async ({ page }) => {
    await page.goto(STORY);
    await expect(play(page).getByRole('button')).toHaveCount(0);
    await play(page).getByRole('link', { name: 'One day on' }).click();
    await expect(page).toHaveURL(`${STORY}?from=2026-02-23&to=2026-03-29`);
  });
});
