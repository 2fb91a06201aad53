import { disagreement, type DisputedQuestion, type Outline, type OutlineClaim } from '@standoff/data';
import {
  aClaim,
  aDay,
  anActor,
  anEvent,
  anOutline,
  aQuestion,
  aSource,
} from '../../../../data/src/testing/outlines.ts';
import type { Links } from '../../panel/links.ts';

export const LONG_NAME = 'Association '.repeat(17).trim();

/** A small dispute: a ministry and a maker, one claim known to the month and one without a date, and numbers that differ. */
export const outline: Outline = anOutline({
  actors: [
    anActor('ada', { name: { en: 'Ada Amber' } }),
    anActor('bo', { name: { en: 'Bo Birch', fr: 'Bo Bouleau' } }),
    anActor('cy', { name: { en: 'Cy Cedar' } }),
    anActor('gazette', { name: { en: 'Gazette' }, kind: 'medium' }),
    anActor('crowd', { name: { en: LONG_NAME }, kind: 'group' }),
  ],
  events: [anEvent('ban', { title: { en: 'The ban' }, when: aDay(2) })],
  claims: [
    aClaim('charge', {
      by: 'ada',
      about: { event: 'ban' },
      when: aDay(1),
      statement: { en: 'The ban is a punishment.' },
      quotation: { text: 'pure punition', language: 'fr' },
      disputes: ['reply'],
      sources: ['s1', 's2'],
    }),
    aClaim('echo', { by: 'bo', when: aDay(1), disputes: ['reply'], sources: ['s3'] }),
    aClaim('month', { by: 'crowd', when: { ...aDay(0, 31), edtf: '2026-01', form: 'single', precision: 'month' } }),
    aClaim('reply', { by: 'cy', when: aDay(9), disputes: ['charge', 'echo'], sources: ['s1'] }),
    aClaim('late', { by: 'ada', when: null, supports: ['charge'] }),
    aClaim('few', {
      by: 'gazette',
      about: { event: 'ban' },
      when: null,
      value: { property: 'count', form: 'number', min: 300, max: 300 },
      sources: ['s1'],
    }),
    aClaim('many', {
      by: 'cy',
      about: { event: 'ban' },
      when: null,
      value: { property: 'count', form: 'number', min: 1_000, max: 4_000 },
      sources: ['s3'],
    }),
  ],
  questions: [
    aQuestion('q-why', [['charge', 'echo', 'month', 'late'], ['reply']], ['ban']),
    aQuestion('q-count', [['few'], ['many']], ['ban']),
  ],
  sources: [
    aSource('s1', { publisher: 'Gazette' }),
    aSource('s2', { publisher: 'Gazette' }),
    aSource('s3', { publisher: 'Herald' }),
  ],
});

export const view = disagreement(outline, {});

export const questionOf = (id: string): DisputedQuestion => {
  const found = view.questions.find((question) => question.id === id);
  if (!found) throw new Error(`the story for tests has no question "${id}"`);
  return found;
};

/** A question in which these claims take positions in turn. */
export function aDispute(claims: OutlineClaim[], positions = 2): { outline: Outline; question: DisputedQuestion } {
  const taken = Array.from({ length: positions }, (_, row) =>
    claims.filter((_claim, i) => i % positions === row).map(({ id }) => id),
  );
  const story = anOutline({
    actors: outline.actors,
    claims,
    questions: [aQuestion('q', taken)],
  });
  const [question] = disagreement(story, {}).questions;
  if (!question) throw new Error('the view has no question');
  return { outline: story, question };
}

export const links: Links = { href: ({ kind, id }) => `?${kind}=${id}` };
