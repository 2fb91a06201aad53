import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at, expect, test } from './journey.ts';
import { BASE, FOLDER, ORIGIN, SINGLE } from './site.ts';
import { collectErrors, open, ORDER, panel, STORY } from './support.ts';

test('every address in every page leads to a file', async () => {
  test.setTimeout(120_000);
  const entries = await readdir(FOLDER, { recursive: true });
  const pages = entries.filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(1_000);
  const known = new Map<string, boolean>();
  const missing = new Set<string>();
  for (const page of pages) {
    const html = await readFile(join(FOLDER, page), 'utf8');
    const here = new URL(BASE + (page === '404.html' ? '' : page), ORIGIN);
    for (const [, address = ''] of html.matchAll(/<[a-z][^>]*?\s(?:href|src|action)="([^"]*)"/g)) {
      const url = new URL(address.replaceAll('&amp;', '&'), here);
      if (url.origin !== here.origin) continue;
      const there = known.get(url.pathname) ?? isThere(url.pathname);
      known.set(url.pathname, there);
      if (!there) missing.add(`${page}: ${address}`);
    }
  }
  expect([...missing].slice(0, 20)).toEqual([]);
});

function isThere(pathname: string): boolean {
  if (!pathname.startsWith(BASE)) return false;
  const path = join(FOLDER, decodeURIComponent(pathname.slice(BASE.length)));
  return existsSync(pathname.endsWith('/') ? join(path, 'index.html') : path);
}

test('asks for nothing but its own files, and for none that is not there', async ({ page }) => {
  const errors = collectErrors(page);
  const asked: string[] = [];
  page.on('response', (response) => asked.push(`${response.status()} ${new URL(response.url()).pathname}`));
  await open(page, `${STORY}?event=${ORDER}`);
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Trump orders');
  await page.getByRole('link', { name: 'FR', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect(asked.filter((answer) => !answer.startsWith(`200 ${BASE}`))).toEqual([]);
  expect(errors).toEqual([]);
});

test('keeps each version in a folder of its own, where its links stay', async ({ page }) => {
  await page.goto(`${STORY}/about`);
  const version = /Version ([0-9a-f]{16})/.exec(await page.locator('footer').innerText())?.[1] ?? '';
  await page.goto(`${STORY}/event/${ORDER}?v=${version}&lang=fr`);
  await expect(page).toHaveURL(at(`${STORY}/event/${ORDER}?v=${version}&lang=fr`));
  await page.getByRole('link', { name: 'Ouvrir l’explorateur', exact: true }).first().click();
  await expect(page).toHaveURL(at(`${STORY}?v=${version}&lang=fr`));
  await page.locator('.row a').first().click();
  await expect(page).toHaveURL(/\/fr\/s\/.*\?event=/);
});

test('a page that is not there is said to be missing, in its own styles, at any depth', async ({ page }) => {
  const answer = await page.goto('/s/no-such-story/event/nothing');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  const font = await page
    .getByRole('heading', { level: 1 })
    .evaluate((element) => getComputedStyle(element).fontFamily);
  expect(font).toContain('Serif');
  await page.getByRole('link', { name: 'Tous les récits' }).click();
  await expect(page).toHaveURL(`${BASE}fr/`);
});

test('colours that were chosen are there before anything is drawn, on pages without scripts too', async ({ page }) => {
  await open(page, STORY);
  await page.getByRole('link', { name: /^Colours:/ }).click();
  const chosen = await page.locator('html').getAttribute('data-theme');
  expect(chosen).not.toBeNull();
  await page.goto(`${STORY}/event/${ORDER}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', chosen ?? '');
  await page.goto(`${STORY}/event/${ORDER}?theme=dark`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('sees both charts and the list, is told what needs a script, and reads on', async ({ page }) => {
    await page.goto(STORY);
    await expect(page.locator('.standoff-network a.actor').first()).toBeVisible();
    await expect(page.locator('.standoff-network a.actor .shape').first()).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
    await expect(page.locator('a[data-event]').first()).toBeAttached();
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: 'Read the story in order' }).click();
    await expect(page.getByRole('heading', { name: 'The break of 27 February', exact: true })).toBeVisible();
  });

  test('goes from event to event, to an actor and to a source', async ({ page }) => {
    await page.goto(`${STORY}/event/${ORDER}`);
    const first = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('link', { name: /Next event/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
    await page.locator('main a[href*="/actor/"]').first().click();
    await expect(page).toHaveURL(/\/actor\//);
    await page.goto(`${STORY}/about`);
    await page.locator('td.publisher a').first().click();
    await expect(page.getByRole('heading', { name: 'Events that cite it' })).toBeVisible();
  });
});

test('a frame filters in the browser what its address asks for, and leads to the same in the explorer', async ({
  page,
}) => {
  const errors = collectErrors(page);
  await page.goto(`${STORY.replace('/s/', '/embed/')}/network?quad=material-conflict`);
  await expect(page.locator('.summary')).toContainText('15 of 95 events');
  await page.locator('a.actor[data-id="anthropic"]').click();
  await expect(page.locator('.card')).toContainText('Anthropic');
  await expect(page.locator('p > a.full')).toHaveAttribute(
    'href',
    `${at(STORY)}?quad=material-conflict&about=anthropic`,
  );
  expect(errors).toEqual([]);
});

test('a single file opens from a disk, asks for nothing, filters, selects, and has what is in dispute', async ({
  page,
}) => {
  const errors = collectErrors(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(join(SINGLE, 'anthropic-pentagon-2026.html')).href;
  await page.goto(address);
  const story = page.locator('[data-chart="story"]');
  await expect(story.locator('.summary')).toContainText('78 of 95 events');
  await story.locator('a', { hasText: 'verbal' }).first().click();
  await expect(story.locator('.summary')).toContainText('17 of 95 events');
  await story.locator('a.actor[data-id="openai"]').click();
  await expect(story.locator('.card')).toContainText('OpenAI');
  await expect(page.locator('[data-chart="disagreement"]')).toContainText(
    'When did Anthropic’s work for the department begin?',
  );
  expect(asked).toEqual([address]);
  expect(errors).toEqual([]);

  await page.goto(`${address}#event=${ORDER}`);
  await page.reload();
  await expect(story.locator('.card')).toContainText('Trump orders');
});
