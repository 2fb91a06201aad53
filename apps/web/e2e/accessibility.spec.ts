import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, ORDER, STORY } from './support.ts';

const EXPLORER = {
  explorer: '',
  'explorer with an event': `event=${ORDER}`,
  'explorer with an actor': 'about=anthropic',
  'explorer with a question': 'question=q-order-first',
  'explorer with a link': 'link=dod~anthropic',
  'explorer with an empty filter': 'q=xyzzy&actor=nobody',
  table: 'show=table',
  'disagreement chart': 'show=disagreement',
  'disagreement chart with a question': 'show=disagreement&question=q-order-first',
};
/** On a wide screen these are the explorer as it is. */
const TABS = {
  'explorer on its network': 'tab=network&about=openai',
  'explorer on its timeline': 'tab=timeline&event=outage-2026-03-02',
};
const OTHERS = {
  'list of stories': '/',
  'page that is not there': '/s/no-such-story',
  'reading in order': `${STORY}/read`,
  'about the story': `${STORY}/about`,
  'page of an event': `${STORY}/event/${ORDER}`,
  'page of an actor': `${STORY}/actor/anthropic`,
  'page of a claim': `${STORY}/claim/contract-july-2025`,
  'page of a question': `${STORY}/question/q-order-first`,
  'page of a source': `${STORY}/source/developpez-2026-03-09`,
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** By far the slowest rule, and words do not change colours: one language is enough for it. */
const CONTRAST = 'color-contrast';
const SCREENS = { desktop: { width: 1280, height: 900 }, 'narrow screen': { width: 320, height: 640 } };
/** Many pages one after the other. */
const PATIENCE = 240_000;

const named = (address: string, lang: string) => `${address}${address.includes('?') ? '&' : '?'}lang=${lang}`;

/** Every kind of page, opened one after the other, with what it is called. */
async function* everyPage(page: Page, lang: string): AsyncGenerator<string> {
  const narrow = (page.viewportSize()?.width ?? 0) < 768;
  for (const [name, query] of Object.entries({ ...EXPLORER, ...(narrow && TABS) })) {
    await open(page, named(`${STORY}?${query}`, lang));
    yield name;
  }
  for (const [name, address] of Object.entries(OTHERS)) {
    await page.goto(named(address, lang));
    yield name;
  }
}

for (const [screen, viewport] of Object.entries(SCREENS))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const lang of ['en', 'fr'] as const)
      test.describe(`${screen}, ${colorScheme}, ${lang}`, () => {
        test.use({ viewport, colorScheme, reducedMotion: 'reduce' });
        test('axe finds nothing wrong with any page', async ({ page }) => {
          test.setTimeout(PATIENCE);
          const found: string[] = [];
          for await (const name of everyPage(page, lang)) {
            // Legacy mode opens no further page to finish in: these pages have no frames.
            const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode();
            const { violations } = await (lang === 'en' ? axe : axe.disableRules(CONTRAST)).analyze();
            for (const { id, nodes } of violations)
              found.push(`${name}, ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
          }
          expect(found).toEqual([]);
        });
      });

const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.describe('a narrow screen, which is also 400 % of 1280 pixels', () => {
  test.use({ viewport: SCREENS['narrow screen'], reducedMotion: 'reduce' });
  test('no page scrolls sideways, even with the widest spacing of text that readers may set', async ({ page }) => {
    test.setTimeout(PATIENCE);
    const found: string[] = [];
    for await (const name of everyPage(page, 'en')) {
      if ((await sideways(page)) > 0) found.push(name);
      // The distances of WCAG 2.2, criterion 1.4.12.
      await page.evaluate((styles) => {
        // The page lets in no style element, as it should; a reader's own sheet comes from outside the page.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        document.adoptedStyleSheets.push(sheet);
      }, SPACED);
      if ((await sideways(page)) > 0) found.push(`${name}, spaced`);
    }
    expect(found).toEqual([]);
  });
});

test('everything that can be pressed is at least 24 pixels large, or stands in a line of text', async ({ page }) => {
  await open(page, `${STORY}?about=anthropic`);
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  const small = await page
    .locator('button:visible, summary:visible, header a:visible, input:visible')
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        const hidden = width <= 1 && height <= 1;
        const inText = getComputedStyle(target).display === 'inline';
        return hidden || inText || (width >= 24 && height >= 24) ? [] : [element.outerHTML.slice(0, 120)];
      }),
    );
  expect(small).toEqual([]);
});
