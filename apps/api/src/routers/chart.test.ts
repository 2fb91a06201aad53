import { describe, expect, it } from 'vitest';
import { harbourCaller, story } from '../testing/caller.ts';
import { describeVersions } from '../testing/promises.ts';

const { chart, event, question } = harbourCaller();

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

describe('chart.disagreement', () => {
  describeVersions(chart.disagreement);

  it('answers every question with its positions, claims and values, and how many publishers carry them', async () => {
    const { view } = await chart.disagreement({ story });
    expect(view).toMatchObject({
      claims: 3,
      questions: [
        {
          id: 'q-how-many',
          disputes: [['all-crews', 'five-crews']],
          positions: [
            {
              label: { en: 'All nine' },
              claims: [{ id: 'all-crews', by: 'crews' }, { id: 'quays-empty' }],
              publishers: 1,
            },
            { label: { en: 'Five' }, claims: [{ id: 'five-crews' }], publishers: 1 },
          ],
          axes: [
            { id: 'count', event: 'strike', versions: [{ value: { min: 5, max: 5 } }, { value: { min: 9, max: 9 } }] },
          ],
        },
      ],
    });
  });

  it('counts publishers as question.byId does', async () => {
    const { view } = await chart.disagreement({ story });
    const { positions } = await question.byId({ story, id: 'q-how-many' });
    expect(view.questions[0]?.positions.map(({ publishers }) => publishers)).toEqual(
      positions.map(({ publishers }) => publishers),
    );
  });

  it('keeps a position that the filter empties, and reports an unknown question', async () => {
    const { view, problems } = await chart.disagreement({ story, filter: { source: ['copy'], question: 'q-why' } });
    expect(view.questions[0]?.positions.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['quays-empty'], []]);
    expect(problems).toMatchObject([{ kind: 'unknown-id', key: 'question', value: 'q-why' }]);
  });
});
