import { readExport } from '@standoff/data/model';
import { expect, test } from './journey.ts';
import { STORY } from './support.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('takes what the filter leaves from below the table', { tag: '@server' }, async ({ page, request }) => {
    await page.goto(`${STORY}?show=table&actor=openai&from=2026-02-27&to=2026-02-28`);
    const rows = await page.getByRole('table').first().locator('tbody tr').count();
    expect(rows).toBeGreaterThan(1);
    const links = page.getByRole('heading', { name: 'Take the data' }).locator('~ ul a');
    await expect(links).toHaveText(['JSON', 'CSV', 'JSON-LD', 'GEXF', 'GraphML', 'TimelineJS', 'BibTeX', 'RIS']);
    for (const link of await links.all()) {
      const answer = await request.get((await link.getAttribute('href')) ?? '');
      expect(answer.headers()['content-disposition']).toContain('-actor-openai-from-2026-02-27-to-2026-02-28-');
    }
    const json = await request.get((await links.first().getAttribute('href')) ?? '');
    expect(readExport(await json.text()).story?.events).toHaveLength(rows);
  });
});

test('saves a file from the links below the table, and stays there', { tag: '@server' }, async ({ page }) => {
  await page.goto(`${STORY}?show=table&from=2026-02-27&to=2026-02-28`);
  const address = page.url();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'GEXF' }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^anthropic-pentagon-2026-from-2026-02-27-to-2026-02-28-[\da-f]{16}\.gexf$/,
  );
  expect(page.url()).toBe(address);
});
