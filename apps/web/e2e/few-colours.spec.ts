import { expect, test, type Locator } from '@playwright/test';
import { open, ORDER, STORY } from './support.ts';

test.use({ forcedColors: 'active', reducedMotion: 'reduce' });

const css = (locator: Locator, property: string): Promise<string> =>
  locator.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('tells conflict from cooperation by form where the system sets the colours', async ({ page }) => {
  await open(page, STORY);
  await expect(page.locator('a.link.verbal-conflict .bar').first()).toBeVisible();
  await expect(page.locator('a.link.verbal-cooperation .bar')).toHaveCount(0);
  expect(await css(page.locator('.timeline .dot.conflict'), 'rx')).toBe('0px');
  expect(await css(page.locator('.timeline .dot:not(.conflict)'), 'rx')).not.toBe('0px');
});

test('draws marks, lines and names in the colour of text, and what is chosen in that of selections', async ({
  page,
}) => {
  await open(page, `${STORY}?event=${ORDER}`);
  const text = await css(page.locator('body'), 'color');
  expect(await css(page.locator('a.link .line'), 'stroke')).toBe(text);
  expect(await css(page.locator('.actor .shape'), 'stroke')).toBe(text);
  expect(await css(page.locator('.actor text'), 'fill')).toBe(text);
  expect(await css(page.locator('.timeline .selected'), 'stroke')).toBe(text);
  await page.getByRole('application').first().focus();
  await page.keyboard.press('Home');
  expect(await css(page.locator('.actor.active .ring'), 'stroke')).not.toBe(text);
});
