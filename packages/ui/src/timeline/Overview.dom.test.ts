import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Overview from './Overview.svelte';
import { aBin } from './testing/views.ts';

const bins = Array.from({ length: 100 }, (_, i) => aBin(i, { 'verbal-conflict': i % 3 }));
// 100 days between pixel 0 and pixel 1000.
const props = {
  bins,
  extent: ['2026-01-01', '2026-04-10'] as [string, string],
  from: '2026-02-01',
  to: '2026-02-28',
  width: 1016,
  height: 72,
  gutter: 0,
  lang: 'en' as const,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  Element.prototype.setPointerCapture = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const first = () => screen.getByRole('slider', { name: 'First day shown' });
const last = () => screen.getByRole('slider', { name: 'Last day shown' });

test('both edges are sliders that say their day and the length of the range', () => {
  render(Overview, { props: { ...props, onwindow: () => undefined } });
  expect(first().getAttribute('aria-valuetext')).toBe('1 Feb 2026, 28 days');
  expect(last().getAttribute('aria-valuetext')).toBe('28 Feb 2026, 28 days');
  expect(Number(first().getAttribute('aria-valuemax'))).toBe(Number(last().getAttribute('aria-valuenow')));
  expect([first(), last()].map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
});

test('keys move an edge', async () => {
  const onwindow = vi.fn();
  render(Overview, { props: { ...props, onwindow } });
  await fireEvent.keyDown(first(), { key: 'ArrowLeft' });
  await fireEvent.keyDown(last(), { key: 'PageUp' });
  await fireEvent.keyDown(last(), { key: 'Home' });
  await fireEvent.keyDown(last(), { key: 'x' });
  expect(onwindow.mock.calls).toEqual([
    ['2026-01-31', '2026-02-28', { final: true }],
    ['2026-02-01', '2026-03-07', { final: true }],
    ['2026-02-01', '2026-02-01', { final: true }],
  ]);
});

async function drag(on: Element, from: number, to: number): Promise<void> {
  const svg = document.querySelector('.overview')!;
  await fireEvent.pointerDown(on, { button: 0, pointerId: 1, clientX: from });
  for (const clientX of [(from + to) / 2, to]) {
    await fireEvent.pointerMove(svg, { pointerId: 1, clientX });
    vi.advanceTimersByTime(20);
  }
  await fireEvent.pointerUp(svg, { pointerId: 1, clientX: to });
}

test('an edge, the range, or a new range is dragged; only letting go is final', async () => {
  const onwindow = vi.fn();
  const { container } = render(Overview, { props: { ...props, onwindow } });
  await drag(first(), 310, 330);
  await drag(container.querySelector('[data-part="whole"]')!, 400, 420);
  await drag(container.querySelector('.ground')!, 805, 905);
  const finals = onwindow.mock.calls.filter(([, , state]) => (state as { final: boolean }).final);
  expect(finals.map(([from, to]) => [from, to] as unknown)).toEqual([
    ['2026-02-03', '2026-02-28'],
    ['2026-02-03', '2026-03-02'],
    ['2026-03-22', '2026-04-01'],
  ]);
  expect(onwindow.mock.calls.length).toBeGreaterThan(finals.length);
});

test('many moves within a frame are told once', async () => {
  const onwindow = vi.fn();
  render(Overview, { props: { ...props, onwindow } });
  const svg = document.querySelector('.overview')!;
  await fireEvent.pointerDown(last(), { button: 0, pointerId: 1, clientX: 590 });
  for (let clientX = 600; clientX < 700; clientX += 1) await fireEvent.pointerMove(svg, { pointerId: 1, clientX });
  expect(onwindow).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(onwindow).toHaveBeenCalledTimes(1);
});

test('a press that does not move changes nothing', async () => {
  const onwindow = vi.fn();
  const { container } = render(Overview, { props: { ...props, onwindow } });
  const ground = container.querySelector('.ground')!;
  await fireEvent.pointerDown(ground, { button: 0, pointerId: 1, clientX: 800 });
  await fireEvent.pointerUp(ground, { pointerId: 1, clientX: 800 });
  expect(onwindow).not.toHaveBeenCalled();
});

test('without a way to set dates nothing can be dragged or reached by Tab', () => {
  const { container } = render(Overview, { props });
  expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(0);
});
