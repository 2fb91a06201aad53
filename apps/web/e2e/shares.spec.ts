import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { pageWith, test } from './host.ts';
import { collectErrors, open, ORDER, shownCount, STORY } from './support.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^Share/ });
const preview = (page: Page) => page.frameLocator('iframe[title^="Preview: "]');
const COUNT = /^\d+ of \d+ events$/;
const countIn = (frame: ReturnType<typeof preview>) => frame.getByText(COUNT).first();
/** Where the site of these journeys says that it will be; here it is somewhere else. */
const PUBLISHED = 'https://example.org';
const fromHere = (code: string, page: Page) => code.replaceAll(PUBLISHED, new URL(page.url()).origin);
const codeOf = async (page: Page, label: string) =>
  fromHere(await page.getByRole('region', { name: label, exact: true }).locator('pre').innerText(), page);

async function share(page: Page, query: string): Promise<void> {
  await open(page, `${STORY}?${query}`);
  await page.getByRole('link', { name: 'Share', exact: true }).click();
  await expect(dialogOf(page)).toBeVisible();
}

const sourceOf = async (page: Page): Promise<URL> =>
  new URL((await page.locator('iframe[title^="Preview: "]').getAttribute('src')) ?? '', page.url());

test.describe('a person who shares a filtered view', () => {
  test('sets it up, and the preview follows every choice', { tag: '@server' }, async ({ page }) => {
    const errors = collectErrors(page);
    await share(page, 'actor=openai&quad=verbal-conflict');
    const shown = await shownCount(page);
    await expect(dialogOf(page)).toContainText(`${shown} of 95 events · OpenAI`);
    await expect(countIn(preview(page))).toHaveText(`${shown} of 95 events`);
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('The Anthropic–Pentagon escalation');

    await page.getByRole('radio', { name: 'Timeline', exact: true }).check();
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(/what happened when$/);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(async () => (await sourceOf(page)).searchParams.get('theme')).toBe('dark');
    await expect(preview(page).locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('checkbox', { name: 'With controls for its filter' }).uncheck();
    await expect(preview(page).getByRole('slider')).toHaveCount(0);
    await page.getByRole('radio', { name: /^Frozen/ }).check();
    await expect.poll(async () => (await sourceOf(page)).searchParams.get('v')).toMatch(/^[\da-f]{16}$/);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Français');
    await expect(preview(page).locator('html')).toHaveAttribute('lang', 'fr');
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(/que s.est-il passé/);

    const source = await sourceOf(page);
    expect(source.pathname).toBe('/embed/anthropic-pentagon-2026/timeline');
    expect(await codeOf(page, 'Frame')).toContain(`<iframe src="${source.href.replaceAll('&', '&amp;')}" title="`);
    expect(errors).toEqual([]);
  });

  test('shares what is selected, or leaves it out', async ({ page }) => {
    await share(page, `event=${ORDER}`);
    const open = page.getByRole('checkbox', { name: /^With “Trump orders/ });
    await expect(open).toBeChecked();
    expect((await sourceOf(page)).searchParams.get('event')).toBe(ORDER);
    await open.uncheck();
    await expect.poll(async () => (await sourceOf(page)).searchParams.has('event')).toBe(false);
    expect(await codeOf(page, 'Link')).not.toContain(ORDER);
  });

  test('sets a size, and cannot set one that nothing can be drawn in', async ({ page }) => {
    await share(page, '');
    await page.getByRole('radio', { name: 'Fixed' }).check();
    await page.getByLabel('Width in pixels').fill('5');
    await page.getByLabel('Height in pixels').fill('480');
    await page.getByLabel('Height in pixels').blur();
    expect(await codeOf(page, 'Frame')).toContain(' width="160" height="480" ');
    await page.getByLabel('Height in pixels').fill('');
    await page.getByLabel('Height in pixels').blur();
    expect(await codeOf(page, 'Frame')).toContain(' width="160" height="960" ');
  });

  test('leaves no step in the history behind', { tag: '@server' }, async ({ page }) => {
    await open(page, STORY);
    await page.goto(`${STORY}?actor=openai`);
    await page.locator('a.share[aria-haspopup]').click();
    for (const name of ['Network', 'Timeline', 'Disagreement']) {
      await page.getByRole('radio', { name, exact: true }).check();
      await expect.poll(async () => (await sourceOf(page)).pathname).toContain(name.toLowerCase());
    }
    await page.goBack();
    await expect(page).toHaveURL(STORY);
  });

  test('hands the link to the device where it can send', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, { share: (data: ShareData) => Promise.resolve(Object.assign(window, { sent: data })) });
    });
    await share(page, 'actor=openai');
    await page.getByRole('button', { name: 'Send to…' }).click();
    expect(await page.evaluate(() => (window as unknown as { sent: ShareData }).sent)).toEqual({
      title: 'The Anthropic–Pentagon escalation',
      url: await codeOf(page, 'Link'),
    });
  });
});

test.describe('the code, pasted into a page of another site', () => {
  test('shows the same in a frame, which is as high as its content', async ({ page, context, host }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await share(page, 'actor=openai');
    const shown = await shownCount(page);
    await page.getByRole('button', { name: 'Copy (Frame)' }).click();
    await expect(page.getByRole('button', { name: 'Copied (Frame)' })).toBeVisible();
    const code = fromHere(await page.evaluate(() => navigator.clipboard.readText()), page);
    expect(code).toBe(await codeOf(page, 'Frame'));

    await page.goto(await host(pageWith(code)));
    const frame = page.frameLocator('iframe');
    await expect(countIn(frame)).toHaveText(`${shown} of 95 events`);
    await expect
      .poll(() =>
        page.locator('iframe').evaluate((element: HTMLIFrameElement) => element.getBoundingClientRect().height),
      )
      .not.toBe(960);
  });

  test('shows the same as custom elements', async ({ page, host }) => {
    await share(page, 'actor=openai');
    const shown = await shownCount(page);
    const code = await codeOf(page, 'Custom element');
    await page.goto(await host(pageWith(code)));
    const network = page.locator('standoff-network');
    await expect(network.getByText(COUNT).first()).toHaveText(`${shown} of 95 events`);
    await expect(page.locator('standoff-timeline').getByRole('application')).toBeVisible();
  });

  test('shows the same as a picture, which leads to the full view', { tag: '@server' }, async ({ page, host }) => {
    await share(page, 'actor=openai');
    const shown = await shownCount(page);
    const code = await codeOf(page, 'Picture with a link');
    await page.goto(await host(pageWith(code)));
    const picture = page.getByRole('img', { name: 'The Anthropic–Pentagon escalation' });
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
      .toBe(1600);
    await picture.click();
    await expect(page).toHaveURL(/actor=openai/);
    await expect.poll(() => shownCount(page)).toBe(shown);
  });

  test('leads to the full view as a link', async ({ page, host }) => {
    await share(page, 'actor=openai');
    const shown = await shownCount(page);
    const code = await codeOf(page, 'Link as HTML');
    await page.goto(await host(pageWith(code)));
    await page.getByRole('link', { name: 'The Anthropic–Pentagon escalation' }).click();
    await expect(page).toHaveURL(/actor=openai/);
    await expect.poll(() => shownCount(page)).toBe(shown);
  });

  test(
    'says so in its frame where the server no longer has the version',
    { tag: '@server' },
    async ({ page, host }) => {
      await share(page, '');
      await page.getByRole('radio', { name: /^Frozen/ }).check();
      await expect.poll(() => codeOf(page, 'Frame')).toContain('v=');
      const code = (await codeOf(page, 'Frame')).replace(/v=[\da-f]{16}/, 'v=0123456789abcdef');
      await page.goto(await host(pageWith(code)));
      const frame = page.frameLocator('iframe');
      await expect(
        frame.getByText("Version '0123456789abcdef' of story 'anthropic-pentagon-2026' is not served here"),
      ).toBeVisible();
      await expect(frame.getByRole('link', { name: 'All stories' })).toBeVisible();
    },
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the button leads to a page with the same code, where everything can be set',
    { tag: '@server' },
    async ({ page }) => {
      await page.goto(`${STORY}?actor=openai&lang=en`);
      await page.getByRole('link', { name: 'Share', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share “The Anthropic–Pentagon escalation”');
      await expect(page.getByText(/of 95 events · OpenAI/)).toBeVisible();
      await page.getByRole('radio', { name: 'Network', exact: true }).check();
      await page.getByRole('radio', { name: 'Fixed' }).check();
      await page.getByLabel('Width in pixels').fill('640');
      await page.getByRole('radio', { name: 'Light' }).check();
      await page.getByRole('checkbox', { name: 'With controls for its filter' }).uncheck();
      await page.getByRole('button', { name: 'Show the code' }).click();
      expect(await codeOf(page, 'Frame')).toMatch(
        /^<iframe src="http:\/\/localhost:\d+\/embed\/anthropic-pentagon-2026\/network\?actor=openai&amp;lang=en&amp;theme=light&amp;controls=0" title="[^"]+" width="640" height="560" /,
      );
      await expect(page.getByRole('radio', { name: 'Network', exact: true })).toBeChecked();
      await expect(page.getByRole('checkbox', { name: 'With controls for its filter' })).not.toBeChecked();
      await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    },
  );
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 320])
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 640 }, reducedMotion: 'reduce' });

      test('axe finds nothing wrong with sharing, and nothing scrolls sideways', async ({ page }) => {
        await share(page, `event=${ORDER}`);
        await page.getByRole('radio', { name: 'Fixed' }).check();
        const inDialog = new AxeBuilder({ page }).include('dialog[open]').withTags(TAGS).setLegacyMode();
        expect((await inDialog.analyze()).violations).toEqual([]);
        const wide = await dialogOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
        expect(wide).toBe(0);

        await page.goto(`${STORY}/share?event=${ORDER}&lang=en`);
        await expect(page.getByRole('button', { name: 'Copy (Frame)' })).toBeVisible();
        const onPage = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode();
        expect((await onPage.analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      });
    });

test(
  'pages say where oEmbed is asked about them, and the answer is a frame of what they show',
  { tag: '@server' },
  async ({ page, request }) => {
    for (const [address, frame] of [
      [`${STORY}?actor=openai&lang=fr`, 'story?actor=openai&amp;lang=fr'],
      [`${STORY}?show=disagreement`, 'disagreement'],
      [`${STORY}/event/${ORDER}`, `timeline?event=${ORDER}`],
      [`${STORY}/read`, 'story'],
      ['/embed/anthropic-pentagon-2026/network?quad=other&controls=0', 'network?quad=other&amp;controls=0'],
    ] as const) {
      await page.goto(address);
      const link = page.locator('head link[type="application/json+oembed"]');
      await expect(link).toHaveAttribute('title', /\S/);
      const answer = (await (await request.get((await link.getAttribute('href')) ?? '')).json()) as { html: string };
      expect(answer.html).toContain(`/embed/anthropic-pentagon-2026/${frame}" title="`);
    }
  },
);
