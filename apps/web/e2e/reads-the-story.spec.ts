import { expect, test } from './journey.ts';
import { collectErrors, list, open, ORDER, panel, shownCount, STORY } from './support.ts';

test('finds the story from the front page and sees both charts', async ({ page }) => {
  const errors = collectErrors(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'The Anthropic–Pentagon escalation', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Anthropic–Pentagon escalation');
  await expect(page.getByRole('region', { name: 'Network' }).getByText('Anthropic', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timeline' }).getByText('Department of Defense')).toBeVisible();
  await expect(list(page).getByText('In February 2026', { exact: false }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  expect(errors).toEqual([]);
});

test('finds who acted against whom on 27 February, what is contested about it, and a source', async ({ page }) => {
  await open(page, STORY);
  const event = list(page).getByRole('link', { name: 'Trump orders', exact: false });
  await event.scrollIntoViewIfNeeded();
  await event.click();
  const reading = panel(page);
  await expect(reading.getByRole('heading', { level: 2 })).toContainText('Trump orders');
  await expect(reading.getByText('27 February 2026', { exact: false }).first()).toBeVisible();
  await expect(reading.getByText('Federal agencies').first()).toBeVisible();
  await expect(reading.getByText(/contested: \d+ versions/).first()).toBeVisible();
  const source = reading.locator('a[target="_blank"][href^="http"]').first();
  await expect(source).toHaveAttribute('rel', /noopener/);
  const question = reading.getByRole('link', { name: 'Who announced first on 27 February?' });
  await question.click();
  await expect(page).toHaveURL(/question=/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('27 February');
});

test('presses an actor, a link and an event, and reads each', async ({ page }) => {
  await open(page, STORY);
  const network = page.getByRole('region', { name: 'Network' });
  await network.locator('a.actor[data-id="anthropic"]').click();
  await expect(page).toHaveURL(/about=anthropic/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Anthropic');

  await network.locator('a.link[aria-label^="Department of Defense"]').first().dispatchEvent('click');
  await expect(page).toHaveURL(/link=dod/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Department of Defense');

  const row = panel(page).locator('.row a').first();
  const title = await row.innerText();
  await row.click();
  await expect(page).toHaveURL(/event=/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('goes back, forward and reloads without losing anything', async ({ page }) => {
  await open(page, STORY);
  await list(page).locator('.row a').first().click();
  await expect(page).toHaveURL(/event=/);
  await page.getByRole('button', { name: /^material conflict/ }).click();
  await expect(page).toHaveURL(/quad=material-conflict/);
  const address = page.url();
  const shown = await shownCount(page);
  const title = await panel(page).getByRole('heading', { level: 2 }).innerText();

  await page.goBack();
  await expect(page).not.toHaveURL(/quad=/);
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  expect(page.url()).toBe(address);
  expect(await shownCount(page)).toBe(shown);

  await page.reload();
  expect(page.url()).toBe(address);
  await expect.poll(() => shownCount(page)).toBe(shown);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('follows an address to an event that the filter hides, sees it, and is told so', async ({ page }) => {
  await open(page, `${STORY}?q=outage&event=${ORDER}`);
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Trump orders');
  await expect(panel(page).getByText('The filter hides this event', { exact: false })).toBeVisible();
  await panel(page).getByRole('link', { name: 'Widen the filter', exact: false }).click();
  await expect(panel(page).getByText('The filter hides this event', { exact: false })).toHaveCount(0);
});

test('is told which ids of an address the story does not have, and sees the rest', async ({ page }) => {
  await open(page, `${STORY}?actor=anthropic&actor=nobody-here&event=never-happened`);
  await expect(page.getByText('This story has no actor “nobody-here”', { exact: false })).toBeVisible();
  await expect(page.getByText('This story has no event “never-happened”', { exact: false })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Network' })).toBeVisible();
  expect(await shownCount(page)).toBeGreaterThan(10);

  await open(page, `${STORY}?claim=never-said&question=never-asked`);
  await expect(page.getByText('This story has no claim “never-said”', { exact: false })).toBeVisible();
  await expect(page.getByText('This story has no question “never-asked”', { exact: false })).toBeVisible();

  await open(page, `${STORY}?link=never~linked`);
  await expect(panel(page).getByText('never~linked', { exact: false })).toBeVisible();
});

test('is told that a story does not exist, by its name', { tag: '@server' }, async ({ page }) => {
  const answer = await page.goto('/s/no-such-story');
  expect(answer?.status()).toBe(404);
  await expect(page.getByText("No story with id 'no-such-story'")).toBeVisible();
  await page.getByRole('link', { name: 'All stories' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible();
});

test('is told in French what an address asks for and the story does not have', { tag: '@server' }, async ({ page }) => {
  await open(page, `${STORY}?event=never-happened&lang=fr`);
  await expect(page.getByText(/événement «\s*never-happened\s*»/)).toBeVisible();
  await page.goto('/s/no-such-story?lang=fr');
  await expect(page.getByText(/Aucun récit n’a l’identifiant «\s*no-such-story\s*»/)).toBeVisible();
});

test('reads in French, and keeps the place when changing language', async ({ page }) => {
  await open(page, `${STORY}?event=${ORDER}`);
  await page.getByRole('link', { name: 'FR', exact: true }).click();
  await expect(page).toHaveURL(/lang=fr|\/fr\//);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(
    page.getByRole('region', { name: 'Lecture' }).getByText('27 février 2026', { exact: false }).first(),
  ).toBeVisible();
});

test(
  'chooses dark colours, which are there before any script on the next visit',
  { tag: '@server' },
  async ({ page }) => {
    await open(page, STORY);
    const change = page.getByRole('link', { name: /^Colours:/ });
    await change.click();
    await change.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const answer = await page.reload();
    expect(await answer?.text()).toContain('data-theme="dark"');
  },
);
