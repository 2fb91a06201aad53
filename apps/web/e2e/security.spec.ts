import { expect, test } from '@playwright/test';
import { collectErrors, open, ORDER, STORY } from './support.ts';

test('a page allows no inline script, no frame around it and no foreign origin', async ({ page }) => {
  const errors = collectErrors(page);
  const answer = await page.goto(STORY);
  const headers = answer?.headers() ?? {};
  const policy = headers['content-security-policy'] ?? '';
  const script = policy.split(';').find((part) => part.trim().startsWith('script-src')) ?? '';
  expect(script).toMatch(/^ script-src 'self'( 'sha256-[\w+/=]+')+$/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("object-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  await open(page, `${STORY}?event=${ORDER}`);
  expect(errors).toEqual([]);
});

test('a page asks nobody but its own server', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  await open(page, `${STORY}?event=${ORDER}`);
  expect(foreign).toEqual([]);
});

test('a page that has not changed is not sent twice', async ({ request }) => {
  const first = await request.get(STORY);
  const etag = first.headers()['etag'] ?? '';
  expect(etag).not.toBe('');
  const second = await request.get(STORY, { headers: { 'if-none-match': etag } });
  expect(second.status()).toBe(304);
});

test('the API answers beside the pages, and says whether it is well', async ({ request }) => {
  for (const path of ['/livez', '/readyz', '/healthz']) expect((await request.get(path)).status()).toBe(200);
  const stories = (await (await request.get('/trpc/story.list')).json()) as { result: { data: { items: unknown[] } } };
  expect(stories.result.data.items).toHaveLength(1);
});
