import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aClaim, aDay } from '../../../data/src/testing/outlines.ts';
import Development from './Development.svelte';
import { aDispute, links, outline, questionOf } from './testing/questions.ts';

/** Two positions, and a claim that takes both. */
const torn = () => {
  const { outline, question } = aDispute([
    aClaim('both', { by: 'bo', when: aDay(1), disputes: ['reply'] }),
    aClaim('reply', { by: 'cy', when: aDay(9), disputes: ['both'] }),
  ]);
  const [first, second] = question.positions;
  if (!first || !second) throw new Error('the question has two positions');
  const claims = [...first.claims, ...second.claims];
  return { outline, question: { ...question, positions: [first, { ...second, claims }] } };
};

const props = { question: questionOf('q-why'), outline, width: 640, lang: 'en', links };
const stop = () => screen.getByRole('application', { name: 'Claims in time: 5 claims in 2 positions' });
const said = (container: HTMLElement) => container.querySelector('[aria-live]')?.textContent ?? '';
const press = async (...keys: string[]) => {
  for (const key of keys) await fireEvent.keyDown(stop(), { key });
};

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

test('is one stop of the Tab key', () => {
  const { container } = render(Development, { props });
  const stops = [...container.querySelectorAll<HTMLElement>('a, [tabindex]')].filter(({ tabIndex }) => tabIndex >= 0);
  expect(stops).toEqual([stop()]);
});

test('left and right walk through time, up and down change position, and each claim is said in a sentence', async () => {
  const { container } = render(Development, { props });
  await press('Home', 'ArrowRight');
  expect(said(container)).toBe('Bo Birch, 2 Jan 2026: echo. Position 1. 1 claim disputes it. 2 of 5.');
  await press('ArrowDown');
  expect(said(container)).toContain('Cy Cedar, 10 Jan 2026: reply. Position 2.');
  await press('End');
  expect(said(container)).toContain('Ada Amber, undated: late.');
  await press('ArrowUp');
  expect(said(container)).toContain('late');
});

test('letters find a speaker, and the same letter the next one', async () => {
  const { container } = render(Development, { props });
  await press('b');
  expect(said(container)).toContain('Bo Birch');
  await press('x');
  expect(said(container)).toContain('Bo Birch');
});

test('Enter opens the claim that has the focus, by its link', async () => {
  const onselect = vi.fn();
  render(Development, { props: { ...props, links: { ...links, onselect } } });
  await press('c', 'Enter');
  expect(onselect.mock.calls).toEqual([[{ kind: 'claim', id: 'reply' }]]);
});

test('a walk begins at the claim that is open, and keys of the page are left alone', async () => {
  const { container } = render(Development, { props: { ...props, selected: 'reply' } });
  await press('ArrowUp');
  expect(said(container)).toContain('Position 1');
  for (const key of ['[', 'Escape', 'Tab']) expect(await fireEvent.keyDown(stop(), { key })).toBe(true);
});

test('the lines of the claim that is open stand out from the others', () => {
  const { container } = render(Development, { props: { ...props, selected: 'charge' } });
  expect(container.querySelectorAll('.lines .loud')).toHaveLength(1);
  expect(container.querySelectorAll('.lines path')).toHaveLength(2);
});

test('a claim that takes two positions is walked in both, and its lines are those of both', async () => {
  const { container } = render(Development, { props: { ...props, ...torn(), selected: 'reply' } });
  const walkedPast: string[] = [];
  for (const key of ['Home', 'ArrowRight', 'ArrowRight']) {
    await fireEvent.keyDown(screen.getByRole('application'), { key });
    walkedPast.push(/Position \d/.exec(said(container))?.[0] ?? '', said(container).split(',')[0] ?? '');
  }
  expect(walkedPast).toEqual(['Position 1', 'Bo Birch', 'Position 2', 'Bo Birch', 'Position 2', 'Cy Cedar']);
  expect(container.querySelectorAll('.focused')).toHaveLength(1);
  expect(container.querySelectorAll('.lines .loud')).toHaveLength(2);
});
