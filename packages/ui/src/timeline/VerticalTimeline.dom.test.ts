import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import VerticalTimeline from './VerticalTimeline.svelte';
import { aMark, aView } from './testing/views.ts';

afterEach(cleanup);

const view = aView([aMark('order', '2026-02-27', { title: { en: 'An order' }, targets: [1] })]);

test('a row is a button that selects its event', async () => {
  const onselect = vi.fn();
  render(VerticalTimeline, { props: { view, lang: 'en', onselect } });
  await fireEvent.click(screen.getByRole('button', { name: /An order/ }));
  expect(onselect.mock.calls).toEqual([['order']]);
});

test('rows of events that are not emphasised step back, and stay', () => {
  const two = aView([aMark('order', '2026-02-27'), aMark('reply', '2026-02-28')]);
  const { container } = render(VerticalTimeline, { props: { view: two, lang: 'en', highlighted: ['reply'] } });
  expect([...container.querySelectorAll<HTMLElement>('.row')].map(({ dataset }) => dataset.event)).toEqual([
    'order',
    'reply',
  ]);
  expect([...container.querySelectorAll<HTMLElement>('.faded')].map(({ dataset }) => dataset.event)).toEqual(['order']);
});

test('with an address it is a link, which Ctrl opens elsewhere', async () => {
  const onselect = vi.fn();
  render(VerticalTimeline, { props: { view, lang: 'en', onselect, hrefEvent: (id) => `#${id}` } });
  const link = screen.getByRole('link', { name: /An order/ });
  expect(await fireEvent.click(link, { ctrlKey: true })).toBe(true);
  expect(await fireEvent.click(link)).toBe(false);
  expect(onselect.mock.calls).toEqual([['order']]);
});

test('is one stop of the Tab key, where the reader left it; arrows and letters go from row to row', async () => {
  const three = aView(['Order', 'Reply', 'Outage'].map((title, i) => aMark(title, `2026-02-2${String(i)}`)));
  const { container } = render(VerticalTimeline, {
    props: { view: three, lang: 'en', selected: 'Reply', onselect: vi.fn() },
  });
  const stops = () =>
    [...container.querySelectorAll<HTMLElement>('.row')]
      .filter(({ tabIndex }) => tabIndex === 0)
      .map((row) => row.dataset.event);
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  expect(stops()).toEqual(['Reply']);
  container.querySelector<HTMLElement>('[data-event="Reply"]')?.focus();
  await press('ArrowDown');
  expect(stops()).toEqual(['Outage']);
  expect((document.activeElement as HTMLElement).dataset.event).toBe('Outage');
  await press('Home');
  expect(stops()).toEqual(['Order']);
  await press('End');
  await press('r');
  expect(stops()).toEqual(['Reply']);
});
