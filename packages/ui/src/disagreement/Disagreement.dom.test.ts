import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Disagreement from './Disagreement.svelte';
import { links, outline, view } from './testing/questions.ts';

const props = { view, outline, width: 1_000, lang: 'en', links, hrefAll: '?all' };
const failures: unknown[] = [];
const note = ({ error }: ErrorEvent) => failures.push(error);

window.addEventListener('error', note);
// jsdom lays nothing out, so there is nothing to observe.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  },
);
afterEach(() => {
  cleanup();
  expect(failures.splice(0)).toEqual([]);
});

test('a press on a question asks for it, and the way back is an address', async () => {
  const onselect = vi.fn();
  render(Disagreement, { props: { ...props, question: 'q-why', links: { ...links, onselect } } });
  await fireEvent.click(screen.getByRole('link', { name: /^q-count\?/ }));
  expect(onselect.mock.calls).toEqual([[{ kind: 'question', id: 'q-count' }]]);
  expect(screen.getByRole('link', { name: /All questions/ }).getAttribute('href')).toBe('?all');
});

test('another question begins at its top, also when the chart that goes away had the focus', async () => {
  const { container, rerender } = render(Disagreement, { props: { ...props, question: 'q-why' } });
  const pane = container.querySelector('.question')!;
  pane.scrollTop = 300;
  screen.getByRole('application').focus();
  await rerender({ question: 'q-count' });
  await tick();
  expect(pane.scrollTop).toBe(0);
  expect(screen.queryByRole('application')).toBeNull();
  expect(screen.getByRole('link', { current: true }).textContent).toContain('q-count?');
});

test('the same question keeps its place while something in it is opened', async () => {
  const { container, rerender } = render(Disagreement, { props: { ...props, question: 'q-why' } });
  const pane = container.querySelector('.question')!;
  pane.scrollTop = 300;
  await rerender({ selected: 'reply' });
  expect(pane.scrollTop).toBe(300);
});
