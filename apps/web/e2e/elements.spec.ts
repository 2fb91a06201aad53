import { expect, type Locator, type Page } from '@playwright/test';
import { pageWith, test, type Host } from './host.ts';
import { collectErrors } from './support.ts';

const STORY = 'anthropic-pentagon-2026';
const COUNT = /^\d+ of \d+ events$/;
const CHARTS = ['network', 'timeline', 'disagreement'] as const;
type Chart = (typeof CHARTS)[number];

const scriptOf = (origin = '') => `<script type="module" crossorigin="anonymous" src="${origin}/embed.js"></script>`;
const element = (chart: Chart, attributes = '', inside = '') =>
  `<standoff-${chart} story="${STORY}" lang="en" ${attributes}>${inside}</standoff-${chart}>`;

/** Opens a page of somebody else's with this in it, and answers the errors that it comes to. */
async function openHost(page: Page, host: Host, code: string, headers: Record<string, string> = {}): Promise<string[]> {
  const errors = collectErrors(page);
  await page.goto(await host(pageWith(code), headers));
  return errors;
}

const ofOurs = (errors: readonly string[]) =>
  errors.filter((error) => !error.includes('favicon') && !error.includes('404'));
const chartIn = (page: Page, chart: Chart, nth = 0) => page.locator(`standoff-${chart}`).nth(nth);
const countIn = async (inside: Locator) => Number((await inside.getByText(COUNT).first().innerText()).split(' ')[0]);

/** Leaves only deeds of conflict, by the legend. */
async function filterIn(inside: Locator): Promise<void> {
  const before = await countIn(inside);
  await inside
    .getByRole('button', { name: /material conflict/i })
    .or(inside.getByRole('link', { name: /material conflict/i }))
    .first()
    .click();
  await expect.poll(() => countIn(inside)).toBeLessThan(before);
}

for (const chart of CHARTS)
  test(`a page of another origin shows the ${chart} in an element, filters it, and hears of it`, async ({
    page,
    host,
    baseURL: origin,
  }) => {
    const listen = `<script>addEventListener('standoff-filter', (event) => { document.title = event.detail.query; });</script>`;
    const errors = await openHost(page, host, scriptOf(origin) + listen + element(chart));
    await filterIn(chartIn(page, chart));
    await expect(page).toHaveTitle('quad=material-conflict');
    expect(ofOurs(errors)).toEqual([]);
  });

test('a picture is there before more than a small script is, and what is pressed first is selected', async ({
  page,
  host,
  baseURL: origin,
}) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await openHost(page, host, scriptOf(origin) + element('network'));
  const network = chartIn(page, 'network');
  await expect(network.getByText(COUNT)).toBeVisible();
  const asleep = scripts.length;
  await network.getByRole('link', { name: /^Anthropic,/ }).click();
  await expect(network.getByRole('region', { name: 'What is selected' })).toContainText('Anthropic');
  expect(scripts.length).toBeGreaterThan(asleep);
});

test('whoever comes by keyboard keeps the place', async ({ page, host, baseURL: origin }) => {
  await openHost(page, host, scriptOf(origin) + element('network'));
  const network = chartIn(page, 'network');
  await expect(network.getByText(COUNT)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(network.getByRole('application')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => countIn(network)).toBeLessThan(78);
});

test('a page with a strict policy shows an element as it is meant to look', async ({ page, host, baseURL: origin }) => {
  const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; style-src 'none'`;
  const errors = await openHost(page, host, scriptOf(origin) + element('timeline') + element('network'), {
    'content-security-policy': policy,
  });
  await filterIn(chartIn(page, 'timeline'));
  await filterIn(chartIn(page, 'network'));
  await expect(chartIn(page, 'network').locator('.standoff-embed')).toHaveCSS('background-color', 'rgb(251, 250, 247)');
  await expect(chartIn(page, 'network').locator('.visually-hidden').first()).toHaveCSS('position', 'absolute');
  expect(errors.filter((error) => !/favicon|404|img-src/.test(error))).toEqual([]);
});

test('an element has the colours of a dark page, or its own, or those that the page gives it', async ({
  page,
  host,
  baseURL: origin,
}) => {
  const style = `<style>:root{color-scheme:dark} #own{--standoff-ground:rgb(1,2,3)}</style>`;
  const elements = element('network') + element('network', 'theme="light"') + element('network', 'id="own"');
  await openHost(page, host, scriptOf(origin) + style + elements);
  const grounds = ['rgb(20, 23, 28)', 'rgb(251, 250, 247)', 'rgb(1, 2, 3)'];
  for (const [nth, ground] of grounds.entries())
    await expect(chartIn(page, 'network', nth).locator('.standoff-embed')).toHaveCSS('background-color', ground);
});

test('on a page from right to left an element runs the way of its own language', async ({
  page,
  host,
  baseURL: origin,
}) => {
  await openHost(page, host, `<div dir="rtl" lang="ar">${scriptOf(origin)}${element('timeline')}</div>`);
  const timeline = chartIn(page, 'timeline');
  await expect(timeline.locator('.standoff-embed')).toHaveCSS('direction', 'ltr');
  await filterIn(timeline);
});

test('the elements of a group share filter and selection', async ({ page, host, baseURL: origin }) => {
  const [network, timeline] = [chartIn(page, 'network'), chartIn(page, 'timeline')];
  await openHost(page, host, scriptOf(origin) + element('network', 'group="a"') + element('timeline', 'group="a"'));
  await expect(timeline.getByText(COUNT)).toBeAttached();
  await filterIn(network);
  const left = await countIn(network);
  await timeline.scrollIntoViewIfNeeded();
  await expect.poll(() => countIn(timeline)).toBe(left);
});

test('five charts stand on one page, and fetch a story once', async ({ page, host, baseURL: origin }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(request.url());
  });
  const five = [
    element('network'),
    element('timeline'),
    element('network'),
    element('timeline'),
    element('disagreement'),
  ];
  const errors = await openHost(page, host, scriptOf(origin) + five.join('<p>Between.</p>'));
  for (const [chart, nth] of [
    ['network', 0],
    ['timeline', 0],
    ['network', 1],
    ['timeline', 1],
    ['disagreement', 0],
  ] as const) {
    await chartIn(page, chart, nth).scrollIntoViewIfNeeded();
    await filterIn(chartIn(page, chart, nth));
  }
  expect(asked.filter((address) => address.includes('charts.en'))).toHaveLength(1);
  expect(ofOurs(errors)).toEqual([]);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('what the page put into an element stays', async ({ page, host, baseURL: origin }) => {
    await page.goto(
      await host(pageWith(scriptOf(origin) + element('network', '', '<a href="#x">The story in pictures</a>'))),
    );
    await expect(page.getByRole('link', { name: 'The story in pictures' })).toBeVisible();
  });
});

test('an element in a hidden container asks for nothing, and is drawn once it is shown', async ({
  page,
  host,
  baseURL: origin,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/(data|embed)\//.test(request.url())) asked.push(request.url());
  });
  await openHost(page, host, `${scriptOf(origin)}<div id="box" hidden>${element('timeline')}</div>`);
  await page.waitForFunction(() => customElements.get('standoff-timeline') !== undefined);
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await page.locator('#box').evaluate((box) => {
    box.removeAttribute('hidden');
  });
  await expect(chartIn(page, 'timeline').getByText(COUNT)).toBeVisible();
});

test('an element fits a container that goes from 1200 to 320 pixels', async ({ page, host, baseURL: origin }) => {
  await openHost(
    page,
    host,
    `${scriptOf(origin)}<div id="box" style="width:1200px">${element('timeline')}${element('network')}</div>`,
  );
  for (const chart of ['timeline', 'network'] as const) await filterIn(chartIn(page, chart));
  await page.locator('#box').evaluate((box) => {
    box.style.width = '320px';
  });
  for (const chart of ['timeline', 'network'] as const)
    await expect
      .poll(() =>
        chartIn(page, chart)
          .locator('.standoff-embed')
          .evaluate((drawn) => [drawn.clientWidth, drawn.scrollWidth]),
      )
      .toEqual([320, 320]);
});

test('the script may stand in a page twice', async ({ page, host, baseURL: origin }) => {
  const twice = `${scriptOf(origin)}<script type="module" src="${origin ?? ''}/embed.js?again"></script>`;
  const errors = await openHost(page, host, twice + element('network'));
  await filterIn(chartIn(page, 'network'));
  expect(ofOurs(errors)).toEqual([]);
});

test('a chart of what the page hands over asks no server for anything but its script', async ({
  page,
  host,
  baseURL: origin,
  request,
}) => {
  const { outline } = (await (await request.get(`/data/${STORY}/charts.en.json`)).json()) as { outline: unknown };
  const asked: string[] = [];
  await openHost(page, host, `${scriptOf(origin)}<standoff-network lang="en"></standoff-network>`);
  page.on('request', (sent) => {
    if (!sent.url().endsWith('.js')) asked.push(sent.url());
  });
  await page.locator('standoff-network').evaluate((chart, given) => {
    Object.assign(chart, { data: given });
  }, outline);
  await filterIn(chartIn(page, 'network'));
  expect(asked).toEqual([]);
});

test('an unknown story is said in one sentence with a way home, and the page’s own content stays', async ({
  page,
  host,
  baseURL: origin,
}) => {
  await openHost(
    page,
    host,
    `${scriptOf(origin)}<standoff-network story="<script>alert(1)</script>" lang="en"><b>ours</b></standoff-network>`,
  );
  const network = chartIn(page, 'network');
  await expect(network.getByRole('alert')).toContainText('There is no story “<script>alert(1)</script>” at localhost');
  await expect(network.getByRole('link', { name: /^Go to localhost/ })).toHaveAttribute('href', `${origin ?? ''}/`);
  await expect(page.getByText('ours', { exact: true })).toBeVisible();
});

test('hostile text in data, attributes and filter is shown as text', async ({
  page,
  host,
  baseURL: origin,
  request,
}) => {
  const hostile = '<img src=x onerror="document.title=1">"]]>\u202e=cmd';
  const { outline, layout } = (await (await request.get(`/data/${STORY}/charts.en.json`)).json()) as {
    outline: {
      title: { en: string };
      actors: { name: { en: string }; short?: unknown }[];
      events: { title: { en: string } }[];
    };
    layout: unknown;
  };
  outline.title.en = hostile;
  for (const thing of outline.events) thing.title.en = hostile;
  for (const actor of outline.actors) {
    actor.name.en = hostile;
    delete actor.short;
  }
  const errors = await openHost(
    page,
    host,
    `${scriptOf(origin)}<standoff-timeline lang="en" q="&lt;script&gt;" from="x"></standoff-timeline><standoff-network lang="en"></standoff-network>`,
  );
  for (const chart of ['timeline', 'network'] as const)
    await page.locator(`standoff-${chart}`).evaluate(
      (drawn, given) => {
        Object.assign(drawn, { data: given });
      },
      { outline, layout },
    );
  await expect(chartIn(page, 'network').getByRole('heading').first()).toContainText(hostile);
  await expect(chartIn(page, 'timeline').getByRole('heading').first()).toContainText(hostile);
  await expect(page).toHaveTitle('A page of ours');
  expect(ofOurs(errors)).toEqual([]);
});

test('what the elements take and tell is public', async ({ request }) => {
  const answer = await request.get('/custom-elements.json');
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  expect(((await answer.json()) as { schemaVersion: string }).schemaVersion).toBe('2.1.0');
});
