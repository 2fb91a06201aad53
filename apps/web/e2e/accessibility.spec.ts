import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, ORDER, STORY } from './support.ts';

const PAGES = {
  'list of stories': '/',
  'page that is not there': '/s/no-such-story',
  explorer: STORY,
  'explorer with an event': `${STORY}?event=${ORDER}`,
  'explorer with an actor': `${STORY}?about=anthropic`,
  'explorer with a question': `${STORY}?question=q-order-first`,
  'explorer with a link': `${STORY}?link=dod~anthropic`,
  'explorer with an empty filter': `${STORY}?q=xyzzy&actor=nobody`,
  'explorer on its network': `${STORY}?tab=network`,
  'explorer on its timeline': `${STORY}?tab=timeline`,
  table: `${STORY}?show=table`,
  'explorer in French': `${STORY}?lang=fr&event=${ORDER}`,
};
const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

for (const [screen, viewport] of Object.entries(SCREENS))
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${screen}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, reducedMotion: 'reduce' });
      for (const [name, address] of Object.entries(PAGES))
        test(`axe finds nothing wrong with the ${name}`, async ({ page }) => {
          if (address.startsWith(STORY)) await open(page, address);
          else await page.goto(address);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
          ).toEqual([]);
        });
    });
