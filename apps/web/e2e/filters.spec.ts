import { expect, test } from './journey.ts';
import { collectErrors, list, open, shownCount, STORY, WHOLE } from './support.ts';

test('narrows by class through the legend, and every view agrees on the count', async ({ page }) => {
  await open(page, STORY);
  const before = await shownCount(page);
  await page.getByRole('button', { name: /^material conflict/ }).click();
  await expect(page).toHaveURL(/quad=material-conflict/);
  const shown = await shownCount(page);
  expect(shown).toBeLessThan(before);
  await expect(list(page).locator('.row')).toHaveCount(shown);
  await expect(page.locator('section[aria-label="Timeline"] [data-event]')).toHaveCount(shown);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table').first().locator('tbody tr')).toHaveCount(shown);
});

test('narrows to events with all of several actors', async ({ page }) => {
  await open(page, `${WHOLE}&actor=anthropic`);
  const one = await shownCount(page);
  await page.locator('summary', { hasText: 'Anthropic' }).click();
  await page.getByRole('checkbox', { name: /^OpenAI/ }).check();
  await expect.poll(() => shownCount(page)).toBeGreaterThan(one);
  await page.getByRole('radio', { name: 'Events with all of them' }).check();
  await expect(page).toHaveURL(/match=all/);
  expect(await shownCount(page)).toBeLessThan(one);
});

for (const query of [
  'status=contested',
  'type=SANCTION&type=ACCUSE',
  'q=supply+chain',
  'actor=openai&from=..',
  'from=2026-02-27&to=2026-02-27',
])
  test(`sees the same number of events everywhere under ${query}`, async ({ page }) => {
    await open(page, `${STORY}?${query}`);
    const shown = await shownCount(page);
    expect(shown).toBeGreaterThan(0);
    await expect(list(page).locator('.row')).toHaveCount(shown);
    const marks = await page.locator('section[aria-label="Timeline"] [data-event]').count();
    const crowded = await page.locator('section[aria-label="Timeline"] text', { hasText: /^\+\d+/ }).allInnerTexts();
    expect(marks + crowded.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0), 0)).toBe(shown);
    await open(page, `${STORY}?${query}&show=table`);
    await expect(page.getByRole('table').first().locator('tbody tr')).toHaveCount(shown);
    expect(await shownCount(page)).toBe(shown);
  });

test('searches, walks the results with the arrows, and opens one', async ({ page }) => {
  await open(page, STORY);
  await page.keyboard.press('/');
  await page.keyboard.type('supply chain');
  const options = page.getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&](event|claim|question|about|source)=/);
});

test('finds an actor by search and sees it picked out in the network', async ({ page }) => {
  await open(page, STORY);
  await page.getByRole('combobox', { name: 'Search' }).fill('OpenAI');
  await page
    .getByRole('option', { name: /^OpenAI/ })
    .first()
    .click();
  await expect(page).toHaveURL(/about=openai/);
  await expect(page.locator('a.actor[data-id="openai"]')).toHaveClass(/selected/);
});

test('uses what was typed as a filter, and drops it again', async ({ page }) => {
  await open(page, STORY);
  await page.getByRole('combobox', { name: 'Search' }).fill('outage');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=outage/);
  const shown = await shownCount(page);
  await expect(list(page).locator('.row')).toHaveCount(shown);
  await page.getByRole('link', { name: 'Remove the filter “outage”' }).click();
  await expect(page).not.toHaveURL(/q=/);
});

test('empties the filter by mistake, is told which part did it, and drops that', async ({ page }) => {
  await open(page, `${STORY}?q=xyzzy`);
  await expect(page.getByText('No event passes the filter.')).toBeVisible();
  await page.getByRole('link', { name: 'Drop “xyzzy”' }).click();
  await expect.poll(() => shownCount(page)).toBeGreaterThan(50);
});

test('drags the brush over other days; the address gets one step, and back returns', async ({ page }) => {
  const errors = collectErrors(page);
  await open(page, STORY);
  const before = await shownCount(page);
  const steps = await page.evaluate(() => history.length);
  const brush = page.getByRole('slider').nth(1);
  const box = await brush.boundingBox();
  if (!box) throw new Error('the brush has no handle to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let x = 1; x <= 30; x += 1) await page.mouse.move(box.x - x, box.y + box.height / 2);
  await page.mouse.up();
  await expect(page).toHaveURL(/to=2026-/);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  const after = await shownCount(page);
  expect(after).toBeLessThan(before);
  await expect(list(page).locator('.row')).toHaveCount(after);
  await page.goBack();
  await expect.poll(() => shownCount(page)).toBe(before);
  expect(errors).toEqual([]);
});

test('sorts the table and downloads it', async ({ page }) => {
  await open(page, STORY);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  const table = page.getByRole('table').first();
  await table.getByRole('button', { name: 'Event', exact: false }).first().click();
  const titles = await table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.textContent?.trim() ?? ''));
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).first().click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const { readFileSync } = await import('node:fs');
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength((await shownCount(page)) + 1);
});
