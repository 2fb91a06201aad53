import type { Claim, Story } from '@standoff/data';

const cited = (...sources: string[]) => sources.map((source) => ({ source }));

const claim = (id: string, by: string, statement: Claim['statement'], change: Partial<Claim> = {}): Claim => ({
  id,
  about: { event: 'strike' },
  by,
  statement,
  kind: 'fact-claim',
  supports: [],
  disputes: [],
  cited: cited('gazette'),
  ...change,
});

/** A small story with one of everything that the API answers about: folding, follows, disputes, support, relayed sources. */
export const harbour = (change: Partial<Story> = {}): Story => ({
  id: 'harbour',
  title: { en: 'The harbour strike', fr: 'La grève du port' },
  summary: { en: 'A port, its crews and a new timetable.' },
  period: '2026-02/2026-03',
  window: { from: '2026-02-01', to: '2026-03-31' },
  licence: 'CC-BY-4.0',
  lanes: [{ id: 'port', title: { en: 'Port' }, actors: ['port'] }],
  chapters: [
    {
      id: 'ch-one',
      title: { en: 'The timetable', fr: 'L’horaire' },
      from: '2026-02',
      to: '2026-03',
      intro: { en: 'How it began.' },
      events: ['timetable', 'strike', 'talks'],
    },
  ],
  actors: [
    { id: 'port', name: { en: 'Port of Élan', fr: 'Port d’Élan' }, kind: 'organisation', aliases: ['PoE'] },
    { id: 'board', name: { en: 'Harbour board' }, kind: 'group', partOf: 'port', aliases: [] },
    {
      id: 'director',
      name: { en: 'Zoë Müller' },
      kind: 'person',
      role: { en: 'Director of the port' },
      partOf: 'board',
      aliases: [],
    },
    { id: 'crews', name: { en: 'Crews’ union' }, kind: 'organisation', aliases: [] },
    { id: 'gazette-paper', name: { en: 'The Gazette' }, kind: 'medium', aliases: [] },
  ],
  events: [
    {
      id: 'strike',
      date: '2026-02-10',
      title: { en: 'The crews stop work', fr: 'Les équipages cessent le travail' },
      summary: { en: 'Work stops at dawn on every quay.' },
      type: 'PROTEST',
      source: ['crews'],
      target: ['port'],
      other: [],
      follows: ['timetable'],
      cited: cited('gazette', 'wire'),
    },
    {
      id: 'timetable',
      date: '2026-02-03',
      title: { en: 'The port announces a timetable', fr: 'Le port annonce un horaire' },
      summary: { en: 'Night shifts are to begin in March.' },
      source: ['director'],
      target: ['crews'],
      other: [],
      follows: [],
      cited: cited('port-statement'),
    },
    {
      id: 'talks',
      date: '2026-03~',
      title: { en: 'Both sides talk' },
      summary: { en: 'They meet in the old customs house.' },
      type: 'CONSULT',
      source: ['port', 'crews'],
      target: [],
      other: ['board'],
      follows: ['strike'],
      cited: cited('copy'),
    },
  ],
  claims: [
    claim(
      'all-crews',
      'crews',
      { en: 'All nine crews stopped.', fr: 'Les neuf équipages ont cessé.' },
      {
        quotation: { text: 'Every crew, every quay', language: 'en' },
        date: '2026-02-10',
        disputes: ['five-crews'],
        property: 'count',
        value: 9,
      },
    ),
    claim(
      'five-crews',
      'director',
      { en: 'Five of nine crews stopped.' },
      {
        disputes: ['all-crews'],
        property: 'count',
        value: 5,
        cited: cited('port-statement'),
      },
    ),
    claim(
      'quays-empty',
      'gazette-paper',
      { en: 'The quays were empty.' },
      {
        supports: ['all-crews'],
        cited: cited('copy', 'gazette'),
      },
    ),
    claim('port-neutral', 'gazette-paper', { en: 'The port has no view.' }, { about: { actor: 'port' } }),
  ],
  questions: [
    {
      id: 'q-how-many',
      question: { en: 'How many crews stopped?' },
      about: ['strike'],
      positions: [
        { label: { en: 'All nine' }, claims: ['all-crews', 'quays-empty'] },
        { label: { en: 'Five' }, claims: ['five-crews'] },
      ],
    },
  ],
  sources: [
    source('gazette', 'The Gazette', { title: 'Dawn on the quays', published: '2026-02-10' }),
    source('wire', 'Wire'),
    source('copy', 'Copyist', { relays: ['The Gazette'] }),
    source('port-statement', 'Port of Élan', { kind: 'primary' }),
  ],
  ...change,
});

function source(
  id: string,
  publisher: string,
  change: Partial<Story['sources'][number]> = {},
): Story['sources'][number] {
  return { id, url: `https://example.org/${id}`, publisher, language: 'en', kind: 'news', relays: [], ...change };
}
