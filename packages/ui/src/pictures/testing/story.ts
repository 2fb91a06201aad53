import type { EmbedChart, Outline } from '@standoff/data';
import { aClaim, aDay, anActor, anEvent, anOutline, aQuestion } from '../../../../data/src/testing/outlines.ts';
import type { PictureInput } from '../input.ts';

/** A ministry that bans a maker's product, the maker's answer, and what two papers say of it. */
const outline: Outline = anOutline({
  id: 'harbour',
  version: '3f9c',
  title: { en: 'The harbour', fr: 'Le port' },
  licence: 'CC-BY-4.0',
  lanes: [
    { id: 'state', title: { en: 'State', fr: 'État' }, actors: ['ministry'] },
    { id: 'maker', title: { en: 'Maker' }, actors: ['maker'] },
  ],
  actors: [
    anActor('ministry', { name: { en: 'Ministry', fr: 'Ministère' }, kind: 'government-body' }),
    anActor('maker', { name: { en: 'Maker' }, kind: 'organisation' }),
    anActor('gazette', { name: { en: 'Gazette' }, kind: 'medium' }),
  ],
  events: [
    anEvent('ban', {
      title: { en: 'The ministry bans the crane' },
      when: aDay(2),
      source: ['ministry'],
      target: ['maker'],
      type: 'SANCTION',
      quad: 'material-conflict',
      attestation: { status: 'contested', publishers: 2, sources: 2, versions: 2 },
    }),
    anEvent('answer', {
      title: { en: 'The maker answers' },
      when: aDay(5, 3),
      source: ['maker'],
      target: ['ministry'],
      type: 'REJECT',
      quad: 'verbal-conflict',
      follows: ['ban'],
    }),
    anEvent('talks', {
      title: { en: 'Talks' },
      when: { ...aDay(0, 31), edtf: '2026-01', form: 'single', precision: 'month' },
      source: ['maker', 'ministry'],
      quad: 'verbal-cooperation',
    }),
  ],
  claims: [
    aClaim('few', {
      by: 'ministry',
      about: { event: 'ban' },
      when: aDay(3),
      value: { property: 'count', form: 'number', min: 300, max: 300 },
      disputes: ['many'],
    }),
    aClaim('many', {
      by: 'maker',
      about: { event: 'ban' },
      when: aDay(6, 4),
      value: { property: 'count', form: 'number', min: 1_000, max: 4_000 },
      disputes: ['few'],
    }),
  ],
  questions: [aQuestion('how-many', [['few'], ['many']], ['ban'])],
});

const layout: Record<string, [number, number]> = { ministry: [-1, -0.4], maker: [1, 0.4] };

/** What a picture of the story is made from, with what the test needs changed. */
export const anInput = (chart: EmbedChart, change: Partial<PictureInput> = {}): PictureInput => ({
  chart,
  outline,
  layout,
  filter: {},
  view: {},
  width: 640,
  height: 440,
  lang: 'en',
  address: 'example.org/s/harbour',
  ...change,
});

/** Words that mean something else to whatever does not take them as words. */
export const HOSTILE = '<script>alert(1)</script> "\' &amp; ]]> id="g1" url(#g1) var(--standoff-x) \u0007\u202e=cmd';

/** The same story with such words wherever it has any. */
export const hostileOutline: Outline = {
  ...outline,
  title: { en: HOSTILE },
  licence: HOSTILE,
  version: HOSTILE,
  lanes: outline.lanes.map((lane) => ({ ...lane, title: { en: HOSTILE } })),
  actors: outline.actors.map((actor) => ({ ...actor, name: { en: HOSTILE } })),
  events: outline.events.map((event) => ({ ...event, title: { en: HOSTILE } })),
  claims: outline.claims.map((claim) => ({
    ...claim,
    statement: { en: HOSTILE },
    ...(claim.value?.form === 'number' && { value: { ...claim.value, unit: HOSTILE } }),
  })),
  questions: outline.questions.map((question) => ({
    ...question,
    question: { en: HOSTILE },
    positions: question.positions.map((position) => ({ ...position, label: { en: HOSTILE } })),
  })),
};
