import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Development from './Development.svelte';
import Disagreement from './Disagreement.svelte';
import { links, LONG_NAME, outline, questionOf, view } from './testing/questions.ts';
import Versions from './Versions.svelte';

/** What is drawn, one element a line, without the marks that Svelte leaves for itself. */
const drawn = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/ class="([^"]*?)\s*svelte-\w+"/g, (_, names: string) => (names ? ` class="${names}"` : ''))
    .replace(/ (svelte-\w+)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> ?</g, '>\n<')
    .trim();
const words = (html: string): string =>
  drawn(html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('a question drawn in time', async () => {
  const { body } = render(Development, {
    props: { question: questionOf('q-why'), outline, width: 640, lang: 'en', links, selected: 'reply' },
  });
  await expect(drawn(body)).toMatchFileSnapshot('testing/development.svg');
});

test('values that differ, on their axis', async () => {
  const { body } = render(Versions, {
    props: { axes: questionOf('q-count').axes, outline, lang: 'fr', links, level: 3 },
  });
  await expect(drawn(body)).toMatchFileSnapshot('testing/versions.html');
});

describe('without scripts', () => {
  const props = { view, outline, width: 1_000, lang: 'en', links, hrefAll: '?' };

  test('the first question with claims is shown, though none is chosen, and nothing says that anything is narrowed', () => {
    const { body } = render(Disagreement, { props });
    expect(words(body)).toContain('q-why? 5 claims in 2 positions, in the order first stated');
    expect(words(body)).not.toContain('Show all events');
  });

  test('every question, every claim, every speaker and every publisher is a link', () => {
    const { body } = render(Disagreement, { props: { ...props, question: 'q-why' } });
    for (const to of [
      'question=q-why',
      'question=q-count',
      'claim=charge',
      'claim=late',
      'actor=ada',
      'source=s1',
      'event=ban',
    ])
      expect(body).toContain(`href="?${to}"`);
    expect(body).not.toContain('tabindex');
  });

  test('a publisher with two pages is named once, and a name of 200 characters in full', () => {
    const { body } = render(Disagreement, { props: { ...props, question: 'q-why' } });
    const charge = /data-claim="charge".*?<\/div>/s.exec(body.slice(body.indexOf('class="positions')))?.[0] ?? '';
    expect(charge.match(/Gazette/g)).toHaveLength(1);
    expect(charge).toContain('lang="fr"');
    expect(body).toContain(LONG_NAME);
  });

  test('a question whose claims are all outside the filter says so, and keeps its positions', () => {
    const gone = view.questions.map((question) => ({
      ...question,
      claims: 0,
      disputes: [],
      axes: [],
      positions: question.positions.map((position) => ({ ...position, claims: [], publishers: 0 })),
    }));
    const { body } = render(Disagreement, {
      props: { ...props, view: { questions: gone, claims: 0 }, question: 'q-why' },
    });
    const text = words(body);
    expect(text).toContain('5 claims answer this question, and the filter leaves out all of them.');
    expect(text).toContain('Position 2 no claims in the filter');
    expect(text.match(/no claims in the filter/g)).toHaveLength(4);
    expect(body).not.toContain('<svg');
  });

  test('a story without questions says so', () => {
    const { body } = render(Disagreement, { props: { ...props, view: { questions: [], claims: 0 } } });
    expect(words(body)).toContain('Nothing is in dispute in this story.');
  });

  test('values without a date are drawn on their own axis, and not in time', () => {
    const { body } = render(Disagreement, { props: { ...props, question: 'q-count' } });
    expect(words(body)).toContain('1,000 to 4,000');
    expect(words(body)).not.toContain('Claims in time');
  });
});

test('who answered whom is told in words, in French too', () => {
  const { body } = render(Disagreement, {
    props: { view, outline, width: 1_000, lang: 'fr', links, hrefAll: '?', question: 'q-why' },
  });
  expect(words(body)).toMatch(/Cy Cedar 10 janvier 2026 en désaccord avec Ada Amber ?, Bo Bouleau/);
});
