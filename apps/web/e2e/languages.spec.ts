import { expect, test, type Page } from '@playwright/test';
import { knownText, rawText } from './pseudo.ts';
import { list, open, ORDER, STORY } from './support.ts';

test.describe('a browser that prefers French', () => {
  test.use({ locale: 'fr-CA' });

  test('gets French, and the page says so', async ({ page }) => {
    await open(page, STORY);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByRole('region', { name: 'Chronologie' })).toBeVisible();
  });

  test('gets English where the address asks for it, and keeps it from link to link', async ({ page }) => {
    await open(page, `${STORY}?lang=en`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await list(page).locator('.row a').first().click();
    await expect(page).toHaveURL(/lang=en/);
    await page.getByRole('link', { name: 'Standoff' }).click();
    await expect(page).toHaveURL(/\/\?lang=en$/);
    await expect(page.getByRole('heading', { name: 'Stories' })).toBeVisible();
  });

  test('changes to English by an address that says so, with the rest of it as it was', async ({ page }) => {
    await open(page, `${STORY}?quad=material-conflict&event=${ORDER}`);
    await page.getByRole('link', { name: 'EN', exact: true }).click();
    await expect(page).toHaveURL(`${STORY}?quad=material-conflict&event=${ORDER}&lang=en`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('a page tells caches that it depends on the language asked for', async ({ request }) => {
  const answer = await request.get(STORY, { headers: { 'accept-language': 'de, fr;q=0.7, en;q=0.3' } });
  expect(answer.headers()['vary']).toContain('Accept-Language');
  expect(await answer.text()).toContain('<html lang="fr" dir="ltr"');
});

test('a language that there is none of is ignored, and the page says which there are', async ({ page }) => {
  await open(page, `${STORY}?lang=xx`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('It can be lang=en (English), lang=fr (Français).')).toBeVisible();
  await list(page).locator('.row a').first().click();
  await expect(page).not.toHaveURL(/lang=/);
});

test('a browser fetches the language of its page and no other', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      void response.text().then(
        (text) => scripts.push(text),
        () => '',
      );
  });
  await open(page, `${STORY}?lang=fr`);
  await page.waitForLoadState('networkidle');
  expect(scripts.some((text) => text.includes('Image avec lien'))).toBe(true);
  expect(scripts.some((text) => text.includes('Picture with a link'))).toBe(false);
});

const PAGES = {
  'the explorer': STORY,
  'the table': `${STORY}?show=table`,
  'the reading panel': `${STORY}?event=${ORDER}`,
  'the disagreement chart': `${STORY}?show=disagreement`,
  'the reading of chapters': `${STORY}/read`,
  'the page of an event': `${STORY}/event/${ORDER}`,
  'the stories': '/',
};

for (const [name, address] of Object.entries(PAGES))
  test(`in the pseudo-language, ${name} says nothing that is not in the messages`, async ({ page, request }) => {
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=en-XA`, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
    await expect(page.getByText('⟦').filter({ visible: true }).first()).toBeVisible();
    expect(await rawText(page, await knownText(request))).toEqual([]);
  });

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the large parts of the explorer are; those that are hidden are left out. */
const partsOf = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [
      'header',
      '.bar',
      'main > .network',
      'main > .timeline',
      'main > .list',
      'main > .rows',
      '.explorer > nav',
    ].flatMap((name) => {
      const element = document.querySelector(name);
      if (!element?.checkVisibility()) return [];
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return [{ name, left, right, top, bottom }];
    }),
  );

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** Where each label of a row of the calendar stands, in the order of time. */
const calendar = (page: Page): Promise<number[]> =>
  page
    .locator('main .timeline svg.axis text')
    .evaluateAll((texts) =>
      texts.filter((text) => /^\d+$/.test(text.textContent)).map((text) => text.getBoundingClientRect().left),
    );

for (const width of [1280, 320])
  for (const query of ['', '?show=table', `?event=${ORDER}`, '?tab=timeline', '?tab=network'])
    test(`from right to left at ${String(width)} px, ${STORY}${query} keeps its parts apart and in the window`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${STORY}${query}${query ? '&' : '?'}lang=ar-XB`, { waitUntil: 'networkidle' });
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const parts = await partsOf(page);
      expect(parts.length).toBeGreaterThan(2);
      for (const [index, part] of parts.entries()) {
        expect(part.left, part.name).toBeGreaterThanOrEqual(-0.5);
        expect(part.right, part.name).toBeLessThanOrEqual(width + 0.5);
        for (const other of parts.slice(index + 1))
          expect(overlap(part, other), `${part.name}, ${other.name}`).toBe(false);
      }
    });

test('from right to left, controls stay inside the bars that hold them', async ({ page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${STORY}?lang=ar-XB`, { waitUntil: 'networkidle' });
    const outside = await page.locator(':is(header, .bar, .explorer > nav) :is(a, button, input)').evaluateAll(
      (controls, limit) =>
        controls
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const { left, right } = control.getBoundingClientRect();
            return left < -0.5 || right > limit + 0.5;
          })
          .map((control) => control.outerHTML.slice(0, 120)),
      width,
    );
    expect(outside).toEqual([]);
  }
});

test('from right to left, time still runs from left to right', async ({ page }) => {
  await page.goto(`${STORY}?lang=ar-XB`, { waitUntil: 'networkidle' });
  const mirrored = await calendar(page);
  expect(mirrored.length).toBeGreaterThan(10);
  expect(mirrored).toEqual(mirrored.toSorted((a, b) => a - b));
  await page.goto(`${STORY}?lang=en-XA`, { waitUntil: 'networkidle' });
  expect(mirrored).toEqual(await calendar(page));
});
