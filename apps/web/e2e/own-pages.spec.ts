import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ORDER, STORY } from './support.ts';

const CLAIM = 'contract-july-2025';
const OWN = [
  { kind: 'event', path: `${STORY}/event/${ORDER}`, type: 'Event', heading: /Trump orders federal agencies/ },
  { kind: 'actor', path: `${STORY}/actor/anthropic`, type: 'Organization', heading: /^Anthropic$/ },
  { kind: 'claim', path: `${STORY}/claim/${CLAIM}`, type: 'Claim', heading: /\S/ },
  { kind: 'question', path: `${STORY}/question/q-order-first`, type: 'Question', heading: /Who announced first/ },
  { kind: 'source', path: `${STORY}/source/developpez-2026-03-09`, type: 'NewsArticle', heading: /^Developpez\.com$/ },
];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { kind, path, type, heading } of OWN)
    test(`reads the page of one ${kind}, which says of itself what it is`, async ({ page, request, baseURL }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);

      const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as object;
      expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': type, '@id': `${baseURL}${path}` });

      const meta = (name: string) =>
        page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
      expect((await meta('description'))?.length).toBeLessThanOrEqual(200);
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(`${baseURL}${path}?lang=en`);
      expect(await page.locator('link[hreflang="fr"]').getAttribute('href')).toBe(`${baseURL}${path}?lang=fr`);
      expect(await meta('og:image:alt')).toMatch(/\S/);

      const picture = await request.get((await meta('og:image')) ?? '');
      expect(picture.headers()['content-type']).toBe('image/png');
      expect(picture.headers()['cache-control']).toContain('immutable');
      const png = await picture.body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    });

  test('goes on from event to event, into the explorer, and back to a page of its own', async ({ page }) => {
    await page.goto(`${STORY}/event/${ORDER}`);
    const first = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('link', { name: /Next event/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
    await page.getByRole('link', { name: /Previous event/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
    await page.getByRole('link', { name: 'Open in the explorer' }).click();
    await expect(page).toHaveURL(new RegExp(`${STORY}\\?event=${ORDER}`));
    await page.getByRole('link', { name: 'Page of its own' }).click();
    await expect(page).toHaveURL(new RegExp(`${STORY}/event/${ORDER}`));
  });

  test('keeps language, colours and version from page to page', async ({ page }) => {
    await page.goto(`${STORY}/event/${ORDER}?lang=fr&theme=dark`);
    await page.getByRole('link', { name: 'Événement suivant' }).click();
    await expect(page).toHaveURL(/lang=fr&theme=dark$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('every link of these pages within the site leads somewhere', async ({ page, request }) => {
    test.setTimeout(90_000);
    const found = new Set<string>();
    for (const { path } of OWN) {
      await page.goto(path);
      const hrefs = await page
        .locator('a[href^="/"]')
        .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
      for (const href of hrefs) found.add(href.replace(/#.*/, ''));
    }
    expect(found.size).toBeGreaterThan(60);
    const failed: string[] = [];
    for (const href of found) if (!(await request.get(href)).ok()) failed.push(href);
    expect(failed).toEqual([]);
  });

  test('says in words what a story does not have, and what may have been meant', async ({ page }) => {
    const answer = await page.goto(`${STORY}/event/trump-order-2026-02-72`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText('This story has no event with the id “trump-order-2026-02-72”.')).toBeVisible();
    await page.getByRole('link', { name: /Trump orders federal agencies/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Trump orders/);
  });

  test('says which version is not served', async ({ page }) => {
    const answer = await page.goto(`${STORY}/actor/anthropic?v=nonsense`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByText("Version 'nonsense' of story", { exact: false })).toBeVisible();
  });

  test('answers hostile ids in words', async ({ page }) => {
    for (const id of ['%3Cscript%3Ealert(1)%3C%2Fscript%3E', '__proto__', 'x'.repeat(3_000)]) {
      const answer = await page.goto(`${STORY}/claim/${id}`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
    }
  });
});

test('a preview picture that has not changed is not sent twice, and an unknown one is not found', async ({
  request,
}) => {
  const address = '/img/anthropic-pentagon-2026/card.png?lang=fr';
  const { etag = '', 'cache-control': kept } = (await request.get(address)).headers();
  expect(kept).toBe('public, no-cache');
  expect((await request.get(address, { headers: { 'if-none-match': etag } })).status()).toBe(304);
  for (const missing of ['?event=nothing', '?v=nothing'])
    expect((await request.get(`/img/anthropic-pentagon-2026/card.png${missing}`)).status()).toBe(404);
});

for (const [screen, width] of Object.entries({ desktop: 1280, narrow: 320 }))
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${screen}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });
      for (const { kind, path } of OWN)
        test(`the page of one ${kind} fits, and axe finds nothing wrong with it`, async ({ page }) => {
          await page.goto(path);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
          ).toEqual([]);
        });
    });
