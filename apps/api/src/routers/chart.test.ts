import { describe, expect, it } from 'vitest';
import { harbourCaller, story } from '../testing/caller.ts';
import { describeVersions } from '../testing/promises.ts';

const { chart, event } = harbourCaller();

describe('chart.network', () => {
  describeVersions(chart.network);

  it('answers the whole network, with counts under the filter', async () => {
    const { view } = await chart.network({ story, filter: { type: ['PROTEST'] } });
    expect(view.events).toBe(1);
    expect(view.links.map(({ id, events, allEvents }) => [id, events, allEvents])).toEqual([
      ['board~crews', [], 1],
      ['crews~port', ['strike'], 1],
      ['crews=port', [], 1],
    ]);
  });

  it('folds people into what they are part of, unless told otherwise', async () => {
    const actors = async (fold: 'people' | 'none') =>
      (await chart.network({ story, filter: { fold } })).view.actors.map(({ id }) => id);
    expect(await actors('people')).not.toContain('director');
    expect(await actors('none')).toContain('director');
  });

  it('reports unknown ids and ignores them', async () => {
    const { view, problems } = await chart.network({ story, filter: { actor: ['nobody'] } });
    expect(problems).toMatchObject([{ key: 'actor', value: 'nobody' }]);
    expect(view.events).toBe(3);
  });
});

describe('chart.timeline', () => {
  describeVersions(chart.timeline);

  it.each([
    ['actor', ['port']],
    ['type', ['CONSULT']],
    ['chapter', ['ch-one']],
  ] as const)('has lanes by %s', async (lanes, some) => {
    const { view } = await chart.timeline({ story, lanes });
    expect(view.lanes.map(({ id }) => id)).toEqual(expect.arrayContaining([...some]));
  });

  it('refuses lanes by anything else', async () => {
    await expect(chart.timeline({ story, lanes: 'colour' as 'type' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('marks exactly the events that the list answers, in the same order', async () => {
    const filter = { q: 'crews' };
    const { view } = await chart.timeline({ story, filter });
    const { items } = await event.list({ story, filter });
    expect(view.marks.map(({ id }) => id)).toEqual(items.map((item) => item.event.id));
    expect(view.events).toBe(items.length);
  });
});
