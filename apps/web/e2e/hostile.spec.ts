import { expect, test } from '@playwright/test';
import { collectErrors, open, shownCount, STORY } from './support.ts';

const QUERIES = {
  'reversed dates': 'from=2026-03-28&to=2026-02-22',
  'a date of 10 kB': `from=${'9'.repeat(10_000)}`,
  'no dates at all': 'from=yesterday&to=2026-13-45',
  'quotes, wildcards and regular expressions': `q=${encodeURIComponent('"%_*?(.*)+[\\]{1,9}$^|')}`,
  'right-to-left text': `q=${encodeURIComponent('‮שלום مرحبا')}`,
  'a script': `q=${encodeURIComponent('<script>alert(1)</script><img src=x onerror=alert(1)>')}&actor=%3Cscript%3E`,
  'a javascript address': `event=${encodeURIComponent('javascript:alert(1)')}&theme=javascript:alert(1)`,
  'broken percent signs': 'q=%E0%A4%A&event=%',
  'names of the language itself':
    'actor=__proto__&actor=constructor&event=__proto__&about=toString&link=hasOwnProperty',
  'keys many times over': Array.from({ length: 60 }, (_, i) => `type=SANCTION&quad=nonsense-${i}`).join('&'),
  'a very long word': `q=${'Donaudampfschifffahrt'.repeat(20)}`,
};

for (const [name, query] of Object.entries(QUERIES))
  test(`opens the story in spite of ${name} in the address`, async ({ page }) => {
    const errors = collectErrors(page);
    let alerted = false;
    page.on('dialog', (dialog) => {
      alerted = true;
      void dialog.dismiss();
    });
    await open(page, `${STORY}?${query}`);
    expect(await shownCount(page)).toBeGreaterThanOrEqual(0);
    await expect(page.getByRole('region', { name: 'Network' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(alerted).toBe(false);
    expect(errors).toEqual([]);
  });

test('gets an answer, not a crash, for an address of 100 kB or of 10,000 actors', async ({ request }) => {
  const long = await request.get(`${STORY}?q=${'x'.repeat(100_000)}`);
  const many = await request.get(`${STORY}?${'actor=anthropic&'.repeat(10_000)}`);
  for (const answer of [long, many]) expect([414, 431]).toContain(answer.status());
  expect((await request.get('/readyz')).status()).toBe(200);
});

test('types 100 kB into the search without freezing it', async ({ page }) => {
  await open(page, STORY);
  await page.getByRole('combobox', { name: 'Search' }).fill('outage '.repeat(15_000));
  await page.getByRole('combobox', { name: 'Search' }).fill('outage');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
});
