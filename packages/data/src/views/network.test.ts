import { expect, test } from 'vitest';
import { aClaim, anActor, anEvent, anOutline, aQuestion } from '../testing/outlines.ts';
import { network } from './network.ts';

const outline = anOutline({
  actors: [
    anActor('lab'),
    anActor('ceo', { kind: 'person', partOf: 'lab' }),
    anActor('office', { kind: 'government-body', short: { en: 'Office' } }),
    anActor('model', { kind: 'product' }),
    anActor('reader', { kind: 'person' }),
    anActor('silent'),
  ],
  events: [
    anEvent('demand', { source: ['office'], target: ['lab', 'ceo'], type: 'REQUEST', other: ['model'] }),
    anEvent('refusal', { source: ['ceo'], target: ['office'], type: 'REJECT' }),
    anEvent('penalty', { source: ['office'], target: ['lab'], type: 'SANCTION' }),
    anEvent('talks', { source: ['office', 'ceo', 'lab'], type: 'CONSULT' }),
    anEvent('remark', { source: ['reader'] }),
  ],
});
const linkIds = (view: ReturnType<typeof network>) => view.links.map(({ id }) => id);

test('people are folded into the body they are part of, and a body has no link to itself', () => {
  const view = network(outline, {});
  expect(linkIds(view)).toEqual(['office~lab', 'lab~office', 'lab=office']);
  expect(view.actors.find(({ id }) => id === 'lab')).toEqual({
    id: 'lab',
    name: { en: 'lab' },
    kind: 'organisation',
    events: 4,
    allEvents: 4,
    members: ['ceo'],
    linked: true,
    speaks: false,
  });
});

test('a person without a body stays a person, and the chart uses short names', () => {
  const view = network(outline, {});
  expect(view.actors.map(({ id, name }) => [id, name.en])).toEqual([
    ['lab', 'lab'],
    ['office', 'Office'],
    ['model', 'model'],
    ['reader', 'reader'],
  ]);
});

test('an event counts once for a pair, however many of its people take part', () => {
  expect(network(outline, {}).links[0]).toMatchObject({ events: ['demand', 'penalty'], directed: true });
});

test('unfolded, people have links of their own', () => {
  expect(linkIds(network(outline, { fold: 'none' }))).toEqual([
    'office~lab',
    'office~ceo',
    'ceo~office',
    'ceo=office',
    'lab=office',
    'ceo=lab',
  ]);
});

test('who is only concerned has events but no link', () => {
  expect(network(outline, {}).actors.find(({ id }) => id === 'model')).toMatchObject({ events: 1, linked: false });
});

test('what the filter leaves out keeps its place with no events', () => {
  const view = network(outline, { quad: ['material-conflict'] });
  expect(linkIds(view)).toEqual(linkIds(network(outline, {})));
  expect(view.links.map(({ events }) => events)).toEqual([['penalty'], [], []]);
  expect(view.links[1]).toMatchObject({ quad: 'verbal-conflict', allEvents: 1 });
});

test('ties between classes go to conflict, then to material, and mixed links are marked', () => {
  expect(network(outline, {}).links[0]).toMatchObject({ quad: 'material-conflict', mixed: true });
});

test('who takes a position on the chosen question speaks, also for the body that it counts as', () => {
  const asked = anOutline({
    ...outline,
    claims: [aClaim('no', { by: 'ceo' }), aClaim('yes', { by: 'reader' }), aClaim('elsewhere', { by: 'office' })],
    questions: [aQuestion('q-who', [['no'], ['yes']], ['demand']), aQuestion('q-why', [['elsewhere']])],
  });
  const speakers = (filter: Parameters<typeof network>[1]) =>
    network(asked, filter).actors.flatMap(({ id, speaks }) => (speaks ? [id] : []));
  expect(speakers({ question: 'q-who' })).toEqual(['lab', 'reader']);
  expect(speakers({ question: 'q-who', fold: 'none' })).toEqual(['ceo', 'reader']);
  expect(speakers({})).toEqual([]);
});

test('choosing a question after another counts afresh', () => {
  const asked = anOutline({ ...outline, questions: [aQuestion('a', [], ['demand']), aQuestion('b', [], ['remark'])] });
  const shown = (question: string) => network(asked, { question }).links.flatMap(({ events }) => events);
  expect([shown('a'), shown('b'), shown('a')]).toEqual([['demand'], [], ['demand']]);
});

test('a link is unsettled as long as none of its events in the filter, else in the story, is well-attested', () => {
  const attestation = { status: 'well-attested', publishers: 2, sources: 2, versions: 1 } as const;
  const mixed = anOutline({
    ...outline,
    events: [
      anEvent('order', { source: ['office'], target: ['lab'], type: 'SANCTION' }),
      anEvent('letter', { source: ['office'], target: ['lab'], type: 'REQUEST', attestation }),
    ],
  });
  const unsettled = (filter: Parameters<typeof network>[1]) => network(mixed, filter).links[0]?.unsettled;
  expect(unsettled({})).toBe(false);
  expect(unsettled({ type: ['SANCTION'] })).toBe(true);
  expect(unsettled({ type: ['ASSAULT'] })).toBe(false);
  expect(network(outline, {}).links.every((link) => link.unsettled)).toBe(true);
});

test('some events can be counted by name, and whatever else the story has stays in the picture', () => {
  const view = network(outline, {}, { only: new Set(['penalty', 'remark']) });
  expect(view.events).toBe(2);
  expect(view.links.map(({ id, events }) => [id, events])).toEqual([
    ['office~lab', ['penalty']],
    ['lab~office', []],
    ['lab=office', []],
  ]);
  expect(view.actors.map(({ id, events }) => [id, events])).toEqual([
    ['lab', 1],
    ['office', 1],
    ['model', 0],
    ['reader', 1],
  ]);
  expect(network(outline, {}, { only: new Set() }).events).toBe(0);
});
