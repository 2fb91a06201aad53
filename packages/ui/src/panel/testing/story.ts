import type { ClaimDetail, EventDetail, Outline } from '@standoff/data';
import { aDay, anActor, anEvent, anOutline, aQuestion, aSource } from '../../../../data/src/testing/outlines.ts';
import type { Links } from '../links.ts';

/** A small story for component tests: two parties, one without a French name, and hostile text where text can be hostile. */
export const HOSTILE = '<img src=x onerror="alert(1)">';

export const outline: Outline = anOutline({
  actors: [
    anActor('ministry', { name: { en: 'Ministry', fr: 'Ministère' }, kind: 'government-body' }),
    anActor('maker', { name: { en: 'Maker' } }),
    anActor('minister', { name: { en: 'Minister', fr: 'Ministre' }, kind: 'person', partOf: 'ministry' }),
    anActor('gazette', { name: { en: 'Gazette' }, kind: 'medium' }),
  ],
  events: [
    anEvent('offer', {
      when: aDay(3),
      title: { en: 'Offer', fr: 'Offre' },
      source: ['maker'],
      target: ['ministry'],
      type: 'AGREE',
      quad: 'verbal-cooperation',
      sources: ['gazette-1', 'gazette-2'],
    }),
    anEvent('ban', {
      when: aDay(5),
      title: { en: HOSTILE },
      summary: { en: 'The ministry bans the maker.' },
      source: ['ministry', 'minister'],
      target: ['maker'],
      type: 'SANCTION',
      quad: 'material-conflict',
      chapter: 'first',
      attestation: { status: 'contested', publishers: 4, sources: 5, versions: 2 },
      sources: ['herald-1'],
    }),
    anEvent('talks', { when: aDay(5), source: ['maker', 'ministry'], type: 'CONSULT', sources: ['gazette-1'] }),
  ],
  chapters: [
    { id: 'first', title: { en: 'First', fr: 'Premier' }, intro: { en: 'i' }, from: '2026-01', to: '2026-01-06' },
  ],
  sources: [
    aSource('gazette-1', { publisher: 'Gazette' }),
    aSource('gazette-2', { publisher: 'Gazette' }),
    aSource('herald-1', { publisher: 'Herald' }),
  ],
  questions: [
    {
      ...aQuestion('when', [], ['ban']),
      question: { en: 'When did it begin?', fr: 'Quand cela a-t-il commencé ?' },
    },
  ],
});

export const claim = (id: string, change: Partial<ClaimDetail['claim']> = {}): ClaimDetail => ({
  claim: {
    id,
    about: { event: 'ban' },
    by: 'minister',
    statement: { en: `Statement of ${id}` },
    kind: 'position',
    supports: [],
    disputes: [],
    cited: [{ source: 'herald-1' }],
    ...change,
  },
  when: aDay(5),
  disputes: change.disputes ?? [],
  supports: [],
  supportedBy: [],
});

export const ban: EventDetail = {
  event: {
    id: 'ban',
    date: '2026-01-06',
    title: { en: HOSTILE },
    summary: { en: 'The ministry bans the maker.' },
    source: ['ministry', 'minister'],
    target: ['maker'],
    other: [],
    type: 'SANCTION',
    follows: ['offer'],
    cited: [
      { source: 'herald-1', what: { en: 'Prints the order' }, locator: { paragraph: 3 } },
      { source: 'gazette-1' },
    ],
  },
  when: aDay(5),
  attestation: { status: 'contested', publishers: 4, sources: 5, versions: 2 },
  claims: [
    claim('too-late', {
      quotation: { text: 'trop tard', language: 'fr' },
      disputes: ['in-time'],
      cited: [{ source: 'gazette-1', locator: { paragraph: 0 } }],
    }),
  ],
  sources: [
    {
      source: {
        id: 'herald-1',
        url: 'https://herald.example/1',
        publisher: 'Herald',
        language: 'en',
        kind: 'news',
        relays: ['Axios'],
      },
      when: aDay(6),
    },
    {
      source: {
        id: 'gazette-1',
        url: 'javascript:alert(1)',
        publisher: 'Gazette',
        language: 'fr',
        kind: 'news',
        relays: [],
      },
      when: null,
    },
  ],
  questions: [{ id: 'when', question: { en: 'When did it begin?' }, about: ['ban'], positions: [] }],
  follows: [{ id: 'offer', title: { en: 'Offer', fr: 'Offre' }, when: aDay(3) }],
  followedBy: [],
  chapter: { id: 'first', title: { en: 'First', fr: 'Premier' } },
};

export const links: Links = { href: ({ kind, id }) => `?${kind}=${id}` };
