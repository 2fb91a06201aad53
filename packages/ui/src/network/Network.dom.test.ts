import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import Network from './Network.svelte';
import { aLink, anActor, aView } from './testing/views.ts';

const view = aView(
  [aLink('west~hub', { events: ['1', '2'] }), aLink('hub~east'), aLink('hub~south')],
  [
    anActor('west', { name: { en: 'West' } }),
    anActor('hub', { name: { en: 'Hub' }, events: 4, allEvents: 4 }),
    anActor('east', { name: { en: 'East' } }),
    anActor('south', { name: { en: 'South' } }),
  ],
);
const layout: Record<string, [number, number]> = { west: [-1.5, 0], hub: [0, 0], east: [1.5, 0], south: [0, 0.9] };

afterEach(cleanup);

function setup(props: Partial<Parameters<typeof render<typeof Network>>[1]> = {}) {
  const called = { onselectactor: vi.fn(), onselectlink: vi.fn(), onfilteractor: vi.fn(), onclear: vi.fn() };
  const { container } = render(Network, { view, layout, width: 800, height: 400, lang: 'en', ...called, ...props });
  const stage: HTMLElement = screen.getByRole('application');
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await fireEvent.keyDown(stage, { key });
  };
  const mark = (id: string): Element => {
    const found = container.querySelector(`[data-id="${id}"]`);
    if (!found) throw new Error(`${id} is not drawn`);
    return found;
  };
  return {
    ...called,
    container,
    stage,
    press,
    mark,
    spoken: () => container.querySelector('[aria-live]')?.textContent,
  };
}

describe('the network by keyboard', () => {
  test('is one tab stop, with a name and its keys described', () => {
    const { container, stage } = setup();
    expect(stage).toHaveProperty('tabIndex', 0);
    expect(stage.getAttribute('aria-label')).toBe('Actor network: 4 actors, 3 links');
    expect(container.querySelectorAll('svg a:not([tabindex="-1"])')).toHaveLength(0);
  });

  test('arrows start at the most involved actor, walk to the next, and say where they are', async () => {
    const { stage, press, spoken } = setup();
    stage.focus();
    await press('ArrowRight');
    expect(spoken()).toBe('Hub, organisation, 4 events, linked with West (2), East (1), South (1).');
    await press('ArrowLeft');
    expect(spoken()).toBe('West, organisation, 1 event, linked with Hub (2).');
    expect(document.getElementById(stage.getAttribute('aria-activedescendant') ?? '')?.dataset.id).toBe('west');
  });

  test('Enter selects, Shift and Enter filters, Home goes back to the most involved', async () => {
    const { stage, press, onselectactor, onfilteractor } = setup();
    stage.focus();
    await press('Home', 'ArrowDown', 'Enter');
    expect(onselectactor).toHaveBeenCalledWith('south');
    await press('Home');
    await fireEvent.keyDown(stage, { key: 'Enter', shiftKey: true });
    expect(onfilteractor).toHaveBeenCalledWith('hub');
  });

  test('Escape clears the walk first, and only then leaves the key to the page', async () => {
    const { stage, press, spoken } = setup();
    const page = vi.fn();
    document.body.addEventListener('keydown', page, { once: true });
    stage.focus();
    await fireEvent.keyDown(stage, { key: 'Tab' });
    page.mockClear();
    await press('Home');
    document.body.addEventListener('keydown', page);
    await press('Escape');
    expect(spoken()).toBe('');
    expect(page).not.toHaveBeenCalled();
    await press('Escape');
    expect(page).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', page);
  });

  test('Space selects, End leads to the least involved, and letters find an actor by any of its names', async () => {
    const { stage, press, onselectactor } = setup({
      alsoCalled: (id: string) => (id === 'east' ? ['Orient'] : []),
    });
    stage.focus();
    await press('End', ' ');
    expect(onselectactor).toHaveBeenLastCalledWith('west');
    await press('O', 'r', 'Enter');
    expect(onselectactor).toHaveBeenLastCalledWith('east');
  });

  test('letters that no name begins with are said, and lead nowhere', async () => {
    const { stage, press, spoken } = setup();
    stage.focus();
    await press('z');
    expect(spoken()).toBe('No actor here begins with “z”.');
    expect(stage.hasAttribute('aria-activedescendant')).toBe(false);
  });

  test('the walk begins at the actor that is open, and Tab comes back to where it was left', async () => {
    const { stage, press, spoken } = setup({ selected: { actor: 'south' } });
    stage.focus();
    await Promise.resolve();
    await press('ArrowUp');
    expect(spoken()).toMatch(/^Hub/);
    stage.blur();
    await fireEvent.focusIn(stage);
    expect(spoken()).toMatch(/^Hub/);
  });

  test('Alt and an arrow move the actor', async () => {
    const { stage, press, mark } = setup();
    const place = (): string | null | undefined => mark('hub').closest('[transform]')?.getAttribute('transform');
    stage.focus();
    await press('Home');
    const before = place();
    await fireEvent.keyDown(stage, { key: 'ArrowRight', altKey: true });
    const x = (transform: string | null | undefined): number => Number(/\(([\d.]+)/.exec(transform ?? '')?.[1]);
    expect(x(place()) - x(before)).toBeCloseTo(12, 0);
  });
});

describe('the network by pointer', () => {
  test('the chosen actor can be moved and put back without dragging', async () => {
    const { mark } = setup({ selected: { actor: 'hub' } });
    const x = (): number =>
      Number(/\(([\d.]+)/.exec(mark('hub').closest('[transform]')?.getAttribute('transform') ?? '')?.[1]);
    const before = x();
    expect(screen.getByRole('group', { name: 'Move Hub in the picture' })).toBeDefined();
    await fireEvent.click(screen.getByRole('button', { name: 'Move to the right' }));
    expect(x() - before).toBeCloseTo(12, 0);
    await fireEvent.click(screen.getByRole('button', { name: 'Put back in its place' }));
    expect(x()).toBeCloseTo(before, 0);
  });

  test('who speaks on the chosen question does not fade', () => {
    const actors = [anActor('west', { events: 0, speaks: true }), anActor('hub', { events: 0 })];
    const { mark } = setup({ view: aView([aLink('west~hub', { events: [] })], actors) });
    expect(mark('west').classList).toContain('full');
    expect(mark('hub').classList).toContain('out');
  });

  test('a click selects an actor, with Shift it filters', async () => {
    const { mark, onselectactor, onfilteractor } = setup();
    await fireEvent.click(mark('east'));
    expect(onselectactor).toHaveBeenCalledWith('east');
    await fireEvent.click(mark('east'), { shiftKey: true });
    expect(onfilteractor).toHaveBeenCalledWith('east');
  });

  test('a click selects a link, one on the empty ground clears', async () => {
    const { container, onselectlink, onclear } = setup();
    await fireEvent.click(screen.getByLabelText('West → Hub: 2 events, verbal conflict'));
    expect(onselectlink).toHaveBeenCalledWith('west~hub');
    await fireEvent.click(container.querySelector('svg') ?? container);
    expect(onclear).toHaveBeenCalledOnce();
  });

  test('a link has a wide target below every drawn link, thinner above thicker, and none without events', async () => {
    const links = [aLink('hub~east', { events: [] }), aLink('hub~south'), aLink('west~hub', { events: ['1', '2'] })];
    const { container, onselectlink } = setup({ view: aView(links, view.actors) });
    const drawn = [...container.querySelectorAll('a.target, a.link')];
    expect(drawn.map(({ classList }) => classList[0])).toEqual(['target', 'target', 'link', 'link', 'link']);
    for (const target of drawn.slice(0, 2)) await fireEvent.click(target);
    expect(onselectlink.mock.calls).toEqual([['west~hub'], ['hub~south']]);
    const passing = container.querySelectorAll('path[pointer-events="none"]');
    expect([...new Set([...passing].map((path) => path.parentElement?.getAttribute('aria-label')))]).toEqual([
      'Hub → East: no events in the filter',
    ]);
  });

  test('with Ctrl held a click is left to the browser, which opens the address', async () => {
    const { mark, onselectactor } = setup({ hrefActor: (id: string) => `#${id}` });
    expect(await fireEvent.click(mark('east'), { ctrlKey: true })).toBe(true);
    expect(onselectactor).not.toHaveBeenCalled();
  });

  test('pointing at an actor makes whatever it has no link to step back', async () => {
    const { mark } = setup();
    await fireEvent.pointerEnter(mark('east'));
    expect(mark('hub').classList).toContain('full');
    expect(mark('west').classList).toContain('dim');
    await fireEvent.pointerLeave(mark('east'));
    expect(mark('west').classList).toContain('full');
  });
});
