import { readFileSync } from 'node:fs';
import { loadLanguages, messages } from '@standoff/ui';
import { beforeAll, expect, test } from 'vitest';
import { inItsLanguage } from './last-resort.ts';

const TEMPLATE = readFileSync(new URL('../../error.html', import.meta.url), 'utf8');

const page = (html: string) => new Response(html, { status: 500, headers: { 'content-type': 'text/html' } });

beforeAll(loadLanguages);

test('the page of last resort says nothing but messages, so that all of it can be said in any language', () => {
  const { errorTitle, toStories } = messages('en').pages;
  const text = TEMPLATE.replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]*>|%[\w.]+%/g, '')
    .replaceAll(errorTitle, '')
    .replaceAll(toStories, '')
    .replace('Standoff', '');
  expect(text).not.toMatch(/\p{L}/u);
});

test('the page of last resort is in the reader’s language', async () => {
  const said = await (await inItsLanguage(page(TEMPLATE), 'fr')).text();
  expect(said).toContain('<html lang="fr" dir="ltr">');
  expect(said).toContain('<h1>Quelque chose s’est mal passé</h1>');
  expect(said).not.toContain('Something');
});

test('any other page stays as it is', async () => {
  const other = '<!doctype html><html lang="fr" dir="ltr"><p>Something went wrong</p></html>';
  const answer = await inItsLanguage(page(other), 'fr');
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe(other);
});
