import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumPath, FLAGS } from './browser.js';
import { serve } from './server.js';

const PORT = 4174;
const FOLDER = new URL('../../../docs/images/', import.meta.url);
const ADDRESS = '/s/anthropic-pentagon-2026';
const DESKTOP = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const SCREENS = {
  'explorer-desktop': { ...DESKTOP, address: ADDRESS },
  'explorer-phone': { ...PHONE, address: `${ADDRESS}?tab=timeline` },
  'disagreement-desktop': { ...DESKTOP, address: `${ADDRESS}?show=disagreement&question=q-motive` },
  'reading-desktop': { ...DESKTOP, address: `${ADDRESS}/read?step=trump-order-2026-02-27` },
  'reading-phone': { ...PHONE, address: `${ADDRESS}/read?step=trump-order-2026-02-27` },
};

const { url, stop } = await serve(PORT);
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: FLAGS });
try {
  await mkdir(FOLDER, { recursive: true });
  for (const [screen, { viewport, deviceScaleFactor, address }] of Object.entries(SCREENS))
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const page = await browser.newPage({ viewport, deviceScaleFactor, colorScheme, reducedMotion: 'reduce' });
      await page.goto(url + address, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const path = fileURLToPath(new URL(`${screen}-${colorScheme}.png`, FOLDER));
      await page.screenshot({ path });
      console.log(path);
      await page.close();
    }
} finally {
  await browser.close();
  await stop();
}
