import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { at, expect, test } from './journey.ts';
import { ORDER, STORY } from './support.ts';

const READ = `${STORY}/read`;
const PHONE = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Mobile Safari/537.36',
};

const steps = (page: Page) => page.getByRole('navigation', { name: 'Steps of the story' });
const current = (page: Page) => page.locator('main [aria-current="step"]');
const timeline = (page: Page) => page.getByRole('region', { name: /^Timeline: / });
const network = (page: Page) => page.getByRole('region', { name: /^Network: / });

/** Opens the reading and waits until it answers: the zoom of the charts, or their arrow keys, come with the scripts. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(network(page).getByRole('application')).toBeAttached();
}

test('scrolls through the chapters while charts and address follow, without filling the history', async ({ page }) => {
  await read(page, READ);
  await expect(steps(page)).toContainText('chapter 1 of 8');
  const before = await page.evaluate(() => history.length);
  await page.locator(`[id="${ORDER}"]`).evaluate((event) => {
    event.scrollIntoView();
  });
  await expect(current(page)).toHaveAttribute('id', ORDER);
  await expect(steps(page)).toContainText('chapter 3 of 8 · event 4 of 13');
  await expect(page).toHaveURL(at(`${READ}?step=${ORDER}`));
  await expect(page).toHaveTitle(/Trump orders federal agencies/);
  await expect(timeline(page)).toHaveAccessibleName('Timeline: The break of 27 February');
  await expect(timeline(page).locator(`[data-event="${ORDER}"] .selected`)).toBeAttached();
  await expect(network(page).locator('a.actor[data-id="white-house"]')).toHaveClass(/full/);
  await expect(network(page).locator('a.actor[data-id="openai"]')).not.toHaveClass(/full/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('goes on and back by buttons and keys, and the browser comes back to each step', async ({ page }) => {
  await read(page, READ);
  await steps(page).getByRole('link', { name: 'Next' }).click();
  const first = await current(page).getAttribute('id');
  await expect(page).toHaveURL(at(`${READ}?step=${first ?? ''}`));
  await expect(page.getByRole('status').filter({ hasText: 'chapter 1 of 8' })).toHaveText(/event 1 of 8/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(']');
  await page.keyboard.press('j');
  await expect(steps(page)).toContainText('event 4 of 8');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('[');
  await page.keyboard.press('k');
  await expect(current(page)).toHaveAttribute('id', first ?? '');
  await page.goBack();
  await expect(steps(page)).toContainText('event 2 of 8');
  await page.goBack();
  await page.goBack();
  await expect(steps(page)).toContainText('event 4 of 8');
});

test('leaves the keys that scroll to the browser', async ({ page }) => {
  await read(page, READ);
  await page.keyboard.press('End');
  await expect(steps(page)).toContainText('chapter 8 of 8');
  await expect(steps(page).getByRole('link', { name: 'Next' })).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(steps(page)).toContainText('chapter 1 of 8');
});

test('leaves arrow keys with Shift, which select text, to the browser', async ({ page }) => {
  await read(page, READ);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(steps(page)).toContainText('event 1 of 8');
});

test('colours that are chosen stay from there on, also where the address named others', async ({ page }) => {
  await read(page, `${READ}?step=${ORDER}&theme=dark`);
  await page.getByRole('link', { name: /^Colours: dark/ }).click();
  await expect(page).toHaveURL(at(`${READ}?step=${ORDER}`));
  await page.reload();
  await expect(page.getByRole('link', { name: /^Colours: as the device/ })).toBeVisible();
  await expect(current(page)).toHaveAttribute('id', ORDER);
});

test(
  'has a preview picture, and a link past what stands above the text',
  { tag: '@server' },
  async ({ page, request }) => {
    await read(page, READ);
    const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect((await request.get(picture ?? '')).headers()['content-type']).toBe('image/png');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  },
);

test('opens at the step of an address, and again after a look elsewhere', async ({ page }) => {
  await read(page, `${READ}?step=${ORDER}`);
  await expect(current(page)).toHaveAttribute('id', ORDER);
  await expect(page.locator(`[id="${ORDER}"]`)).toBeInViewport();
  await current(page).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/event/${ORDER}`));
  await page.goBack();
  await expect(current(page)).toHaveAttribute('id', ORDER);
  await expect(page.locator(`[id="${ORDER}"]`)).toBeInViewport();
});

test('an address with a step that is not there begins at the beginning', async ({ page }) => {
  await read(page, `${READ}?step=nowhere`);
  await expect(steps(page)).toContainText('chapter 1 of 8');
});

test('presses a mark of the timeline and reads it', async ({ page }) => {
  await read(page, `${READ}?step=ch-rupture`);
  await timeline(page).locator(`[data-event="${ORDER}"] .dot`).click();
  await expect(current(page)).toHaveAttribute('id', ORDER);
  await expect(page.locator(`[id="${ORDER}"]`)).toBeInViewport();
});

test('goes on in the explorer on the days of the chapter, and comes from there', async ({ page }) => {
  await read(page, `${READ}?step=ch-rupture`);
  await current(page).getByRole('link', { name: 'These days in the explorer' }).click();
  await expect(page).toHaveURL(at(`${STORY}?from=2026-02-27&to=2026-03-04`));
  await page.getByRole('link', { name: 'Read the story in order' }).click();
  await expect(page).toHaveURL(at(READ));
});

test('keeps the layout of the network from step to step', async ({ page }) => {
  await read(page, READ);
  const placeOf = () => network(page).locator('a.actor[data-id="openai"] .shape').boundingBox();
  const before = await placeOf();
  await page.keyboard.press('End');
  await expect(steps(page)).toContainText('chapter 8 of 8');
  const after = await placeOf();
  expect(after && before && Math.hypot(after.x + after.width / 2 - before.x - before.width / 2)).toBeLessThan(1);
});

test.describe('without movement', () => {
  test.use({ reducedMotion: 'reduce' });
  test('jumps to a step at once', async ({ page }) => {
    await read(page, READ);
    const [before, after] = await page.evaluate(() => {
      const from = scrollY;
      document.querySelector<HTMLElement>('nav a[rel="next"]')?.click();
      return [from, scrollY];
    });
    expect(after).not.toBe(before);
    await expect(steps(page)).toContainText('event 1 of 8');
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);
  for (const [lang, width] of [
    ['en', 320],
    ['fr', 320],
    ['fr', 390],
  ] as const)
    test(`has one line above the charts, in ${lang} at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${READ}?lang=${lang}`);
      expect((await page.locator('header').first().boundingBox())?.height).toBeLessThan(56);
    });

  test('reads under reduced charts, with the next step within reach of a thumb', async ({ page }) => {
    await read(page, READ);
    const bar = await steps(page).boundingBox();
    expect(bar && bar.y + bar.height).toBeCloseTo(844, -1);
    const next = steps(page).getByRole('link', { name: 'Next' });
    const target = await next.boundingBox();
    expect(target?.height).toBeGreaterThanOrEqual(44);
    expect(target?.width).toBeGreaterThanOrEqual(44);
    await next.tap();
    await expect(steps(page)).toContainText('event 1 of 8');
    await expect.poll(async () => (await network(page).boundingBox())?.y).toBe(0);
    const charts = await network(page).boundingBox();
    await expect
      .poll(async () => (await current(page).boundingBox())?.y)
      .toBeGreaterThan((charts?.y ?? 0) + (charts?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
});

test.describe('without scripts', { tag: '@server' }, () => {
  test.use({ javaScriptEnabled: false });
  test('has the whole text, the charts of the step, and links to the next', async ({ page }) => {
    await page.goto(`${READ}?step=${ORDER}#${ORDER}`);
    await expect(page.locator(`[id="${ORDER}"]`)).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'The break of 27 February', exact: true })).toBeVisible();
    expect(await page.locator('main article').count()).toBeGreaterThan(50);
    await expect(timeline(page).locator(`[data-event="${ORDER}"] .selected`)).toBeAttached();
    await steps(page).getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL(/step=.+#.+/);
    await expect(steps(page)).toContainText('event 5 of 13');
    await expect(current(page)).toBeInViewport();
  });
});

for (const width of [1280, 320])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${String(width)} pixels, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
      for (const [name, address] of Object.entries({
        beginning: READ,
        event: `${READ}?step=${ORDER}`,
        'chapter in French': `${READ}?step=ch-rupture&lang=fr`,
      }))
        test(`axe finds nothing wrong with the reading: ${name}`, async ({ page }) => {
          await page.goto(address);
          await expect(page.getByRole('application').first()).toBeAttached();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
          ).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
        });
    });
