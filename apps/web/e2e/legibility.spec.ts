import { expect, test, type Page } from '@playwright/test';
import { open, STORY } from './support.ts';

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The boxes of all names that a chart shows. */
const labels = (page: Page, chart: string): Promise<Box[]> =>
  page.locator(`${chart} svg text`).evaluateAll((texts) =>
    texts.flatMap((text) => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      // Lanes that do not fit scroll inside the timeline.
      const frame = text.closest('[role="application"]')?.getBoundingClientRect();
      const inFrame = !frame || (top >= frame.top && bottom <= frame.bottom);
      const visible = inFrame && width > 0 && Number(getComputedStyle(text).opacity) > 0.5;
      // Two pixels less: line boxes are taller than the letters in them.
      return visible ? [{ text: text.textContent ?? '', left, right, top: top + 2, bottom: bottom - 2 }] : [];
    }),
  );

const overlaps = (boxes: Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );

const MAIN_PARTIES = ['Anthropic', 'OpenAI'];

for (const [width, height, above] of [
  [1440, 900, 100],
  // On a narrow screen the legend takes a line of its own.
  [1024, 768, 120],
] as const)
  test(`the first picture is legible without touching anything at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, STORY);
    const network = await labels(page, '.standoff-network');
    expect(network.length).toBeGreaterThan(10);
    expect(overlaps(network)).toEqual([]);
    for (const name of MAIN_PARTIES) expect(network.map(({ text }) => text.trim())).toContain(name);
    const timeline = await labels(page, 'section[aria-label="Timeline"]');
    expect(timeline.length).toBeGreaterThan(15);
    expect(overlaps(timeline)).toEqual([]);
    for (const { left, right } of [...network, ...timeline]) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
    const charts = await page.getByRole('main').boundingBox();
    expect(charts?.y).toBeLessThanOrEqual(above);
  });
