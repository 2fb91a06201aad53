import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { collectErrors, STORY } from './support.ts';

const ABOUT = `${STORY}/about`;
const rows = (page: Page) => page.getByRole('table').locator('tbody tr');
const count = (page: Page) => page.getByText(/^\d+ of \d+ sources$/);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'searches the sources by a form and sorts them by links, all of it in the address',
    { tag: '@server' },
    async ({ page }) => {
      await page.goto(ABOUT);
      const all = await rows(page).count();
      expect(all).toBeGreaterThan(100);
      await expect(count(page)).toHaveText(`${all} of ${all} sources`);
      await page.getByRole('searchbox', { name: 'Find a source' }).fill('reuters');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(/find=reuters/);
      const found = await rows(page).count();
      expect(found).toBeLessThan(all);
      await page.getByRole('columnheader', { name: 'Publisher' }).getByRole('link').click();
      await expect(page).toHaveURL(/find=reuters&sort=publisher/);
      await expect(page.getByRole('columnheader', { name: 'Publisher' })).toHaveAttribute('aria-sort', 'ascending');
      const names = await rows(page).locator('td.publisher').allInnerTexts();
      expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
      expect(names).toHaveLength(found);
    },
  );

  test('says so where nothing is found, and leads back to all', { tag: '@server' }, async ({ page }) => {
    await page.goto(`${ABOUT}?find=${encodeURIComponent('<script>xyzzy')}`);
    await expect(page.getByText('No source matches “<script>xyzzy”.')).toBeVisible();
    await page.getByRole('link', { name: 'Show all sources' }).click();
    await expect(rows(page).first()).toBeVisible();
  });

  test('leads to what a source is cited for', async ({ page }) => {
    await page.goto(`${ABOUT}?sort=events&dir=desc`);
    await rows(page).first().locator('td.publisher a').click();
    await expect(page).toHaveURL(/\/source\//);
    await expect(page.getByRole('heading', { name: 'Events that cite it' })).toBeVisible();
  });

  test(
    'says how to cite this version, and prepares a report that names the page it came from',
    { tag: '@server' },
    async ({ page, baseURL }) => {
      await page.goto(`${STORY}/actor/anthropic`);
      await page.getByRole('link', { name: 'Report an error' }).click();
      const report = page.locator('#report ~ figure').first();
      await expect(report).toContainText(`Page: ${baseURL}${STORY}/actor/anthropic?v=`);
      await expect(page.locator('pre').nth(1)).toContainText('@misc{anthropic-pentagon-2026-');
    },
  );

  test('every download is a file that names story and version', { tag: '@server' }, async ({ page, request }) => {
    await page.goto(ABOUT);
    const links = page.locator('a[download]');
    expect(await links.count()).toBe(12);
    for (const link of await links.all()) {
      const answer = await request.get((await link.getAttribute('href')) ?? '');
      expect(answer.headers()['content-disposition']).toMatch(
        /^attachment; filename="anthropic-pentagon-2026-[0-9a-f]+(-[a-z]+)?\.[a-z.]+"$/,
      );
      expect((await answer.body()).length).toBeGreaterThan(1_000);
    }
    expect((await request.get(`${STORY}/download/passwords.csv`)).status()).toBe(404);
  });

  test('explains attestation where pages lead for it', async ({ page }) => {
    await page.goto(`${ABOUT}#attestation`);
    await expect(page.locator('#attestation')).toBeInViewport();
  });
});

test('with scripts, the table follows what is typed, and the address with it', async ({ page }) => {
  const errors = collectErrors(page);
  await page.goto(ABOUT);
  const all = await rows(page).count();
  await expect(page.getByRole('button', { name: /^Copy the text/ }).first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a source' }).pressSequentially('french', { delay: 10 });
  await expect(page).toHaveURL(/find=french/);
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await page.getByRole('columnheader', { name: 'Date' }).getByRole('link').click();
  await expect(page).toHaveURL(/find=french&sort=date/);
  await expect(page.getByRole('searchbox', { name: 'Find a source' })).toHaveValue('french');
  await page.goBack();
  await expect(page).not.toHaveURL(/sort=date/);
  expect(errors).toEqual([]);
});

test('is found from the explorer and from the list of stories', async ({ page }) => {
  await page.goto(STORY);
  await page.getByRole('link', { name: 'About this story' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this story');
  await page.goto('/');
  await page
    .getByRole('link', { name: /About this story/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this story');
});

for (const [screen, width] of Object.entries({ desktop: 1280, narrow: 320 }))
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${screen}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });
      for (const lang of ['en', 'fr'])
        test(`fits in ${lang}, and axe finds nothing wrong with it`, async ({ page }) => {
          await page.goto(`${ABOUT}?lang=${lang}&find=reuters`);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
          ).toEqual([]);
        });
    });

test(
  'a download is kept by everyone only where its address names a version and a language that there is',
  { tag: '@server' },
  async ({ request }) => {
    const headersOf = async (query: string) => (await request.get(`${STORY}/download/events.csv${query}`)).headers();
    const kept = async (query: string) => (await headersOf(query))['cache-control'];
    const [, version] = /2026-([0-9a-f]+)-events/.exec((await headersOf(''))['content-disposition'] ?? '') ?? [];
    expect(await kept(`?v=${version}&lang=fr`)).toContain('immutable');
    expect(await kept(`?v=${version}&lang=xx`)).toBe('private, no-cache');
    expect(await kept(`?v=${version}`)).toBe('private, no-cache');
    expect(await kept('?lang=fr')).toBe('private, no-cache');
  },
);

test('says so where the browser refuses to copy', async ({ page }) => {
  const errors = collectErrors(page);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.goto(ABOUT);
  await page
    .getByRole('button', { name: /^Copy the text/ })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'Could not copy' })).toBeAttached();
  await page.goto(STORY);
  await page.getByRole('link', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy (Link)' }).click();
  await expect(page.getByRole('button', { name: 'Could not copy (Link)' })).toBeVisible();
  expect(errors).toEqual([]);
});
