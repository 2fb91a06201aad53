import { expect, test } from './journey.ts';
import { open, shownCount, STORY } from './support.ts';

test('puts the whole filtered story on paper: filter, charts, events, and sources with their addresses', async ({
  page,
}) => {
  await open(page, `${STORY}?actor=openai`);
  const events = await shownCount(page);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.paper');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('The Anthropic–Pentagon escalation');
  await expect(paper).toContainText(`${String(events)} of 95 events`);
  await expect(paper).toContainText('OpenAI');
  await expect(paper.locator('.event')).toHaveCount(events);
  await expect(paper.locator('.standoff-network .actor').first()).toBeVisible();
  await expect(paper.locator('a[data-event]')).toHaveCount(events);
  await expect(paper.locator('li .url').first()).toHaveText(/^https?:\/\//);
  await expect(paper.locator('li .url')).toHaveCount(await paper.locator('li').count());
  await expect(page.locator('.explorer')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toHaveCount(0);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('prints on light paper, and no wider than it', async ({ page }) => {
    await open(page, STORY);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 990 });
    const paper = page.locator('.paper');
    await expect(paper.locator('.event').first()).toBeVisible();
    const ink = await paper.evaluate((element) => getComputedStyle(element).color);
    expect(ink).toBe('rgb(28, 27, 25)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

for (const place of ['read', 'about', 'question/q-order-first', 'event/outage-2026-03-02'])
  test(`prints ${place} without what can only be pressed`, async ({ page }) => {
    await page.goto(`${STORY}/${place}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('button:visible, nav:visible, form:visible')).toHaveCount(0);
    await page.setViewportSize({ width: 700, height: 990 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
