import { expect, type Page } from '@playwright/test';

/** The bundled story, which these journeys are about. */
export const STORY = '/s/anthropic-pentagon-2026';
export const WHOLE = `${STORY}?from=..`;
export const ORDER = 'trump-order-2026-02-27';

/** Opens an address and waits until it answers to clicks. What the server drew must be what the browser would draw. */
export async function open(page: Page, address: string): Promise<void> {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.goto(address);
  // Said by the browser only, once everything else is in place.
  await expect(page.locator('a.share[aria-haspopup]')).toBeAttached();
  expect(warnings).toEqual([]);
}

/** How many events the page says are in the filter. */
export async function shownCount(page: Page): Promise<number> {
  const text = await page
    .getByText(/^[\d,]+ of [\d,]+ events$/)
    .first()
    .innerText();
  return Number(text.split(' ')[0]?.replace(',', ''));
}

export const list = (page: Page) => page.getByRole('region', { name: 'Events in the filter' });
export const panel = (page: Page) => page.getByRole('region', { name: 'Reading panel' });

/** Everything that went wrong in the page's own scripts. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
