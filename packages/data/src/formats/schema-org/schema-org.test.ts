import { describe, expect, test } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import type { ClaimDetail, SourceDetail } from '../../detail/types.ts';
import { aDay, anActor, anEvent, anOutline } from '../../testing/outlines.ts';
import {
  schemaOfActor,
  schemaOfClaim,
  schemaOfEvent,
  schemaOfQuestion,
  schemaOfSource,
  schemaOfStory,
  type SchemaOrgContext,
} from './index.ts';

const actors = [
  anActor('union', { name: { en: 'Dockers’ Union', fr: 'Syndicat des dockers' } }),
  anActor('port', { name: { en: 'Port Authority' }, kind: 'government-body' }),
  anActor('director', { name: { en: 'Ada Quay' }, kind: 'person', partOf: 'port' }),
  anActor('crane', { name: { en: 'Crane 7' }, kind: 'product', partOf: 'port' }),
  anActor('court', { name: { en: 'Port Court' }, kind: 'court' }),
];
const outline = anOutline({
  id: 'harbour',
  version: 'abc123',
  title: { en: 'The strike', fr: 'La grève' },
  summary: { en: 'Dockers stop work.' },
  period: { ...aDay(0), edtf: '2020-03/2020-04' },
  licence: 'CC-BY-4.0',
  actors,
  events: [anEvent('walkout', { title: { en: 'Dockers walk out', fr: 'Les dockers cessent le travail' } })],
});

const address = (kind: string, id: string) => `https://standoff.example/${kind}/${id}`;
const en: SchemaOrgContext = { outline, lang: 'en', address };
const fr: SchemaOrgContext = { outline, lang: 'fr', address };

const union = { '@type': 'Organization', '@id': address('actor', 'union'), name: 'Dockers’ Union' };
const port = { '@type': 'GovernmentOrganization', '@id': address('actor', 'port'), name: 'Port Authority' };
const walkout = { '@type': 'Event', '@id': address('event', 'walkout'), name: 'Dockers walk out' };
const whole = { '@type': 'Dataset', '@id': address('story', 'harbour') };

const event: Event = {
  id: 'walkout',
  date: '2020-03-10T08:00:00+01:00',
  title: { en: 'Dockers walk out', fr: 'Les dockers cessent le travail' },
  summary: { en: 'Work stops at eight.' },
  source: ['union'],
  target: ['port'],
  other: ['crane'],
  place: { en: 'Quay 3' },
  follows: [],
  cited: [{ source: 'gazette' }],
};
const gazette: SourceDetail = {
  source: {
    id: 'gazette',
    url: 'https://gazette.example/strike',
    publisher: 'The Gazette',
    title: 'Dawn on the quays',
    author: 'A. Reporter and B. Reporter',
    published: '2020-03-11',
    language: 'en',
    kind: 'news',
    relays: ['North Wire'],
  },
  when: null,
};
const gazetteReference = {
  '@type': 'NewsArticle',
  '@id': address('source', 'gazette'),
  url: 'https://gazette.example/strike',
  headline: 'Dawn on the quays',
  creditText: 'A. Reporter and B. Reporter',
  publisher: { '@type': 'Organization', name: 'The Gazette' },
  datePublished: '2020-03-11',
  inLanguage: 'en',
};
const claim = (change: Partial<Claim> = {}): ClaimDetail => ({
  claim: {
    id: 'many',
    by: 'union',
    about: { event: 'walkout' },
    statement: { en: 'Nine hundred took part.' },
    kind: 'fact-claim',
    date: '2020-03-10~',
    supports: [],
    disputes: ['few'],
    cited: [{ source: 'gazette' }],
    ...change,
  },
  when: null,
  disputes: ['few'],
  supports: [],
  supportedBy: [],
});
const claimReference = {
  '@type': 'Claim',
  '@id': address('claim', 'many'),
  text: 'Nine hundred took part.',
  inLanguage: 'en',
  author: union,
};

describe('an event', () => {
  test('is an Event with who does it, what it is about, and what was published about it', () => {
    expect(schemaOfEvent({ event, sources: [gazette], claims: [claim()] }, en)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': address('event', 'walkout'),
      url: address('event', 'walkout'),
      name: 'Dockers walk out',
      description: 'Work stops at eight.',
      startDate: '2020-03-10T08:00+01:00',
      location: { '@type': 'Place', name: 'Quay 3' },
      organizer: [union],
      about: [port, { '@type': 'Product', '@id': address('actor', 'crane'), name: 'Crane 7' }],
      subjectOf: [gazetteReference, claimReference],
    });
  });

  test('is attended by equal parties', () => {
    const talks = schemaOfEvent(
      { event: { ...event, source: ['union', 'port'], target: [], other: [] }, sources: [], claims: [] },
      en,
    );
    expect(talks).toMatchObject({ attendee: [union, port] });
    expect(talks).not.toHaveProperty('organizer');
    expect(talks).not.toHaveProperty('about');
  });

  test('that a product does is about the product, because products do not act', () => {
    const fall = schemaOfEvent(
      { event: { ...event, source: ['crane'], target: [], other: [] }, sources: [], claims: [] },
      en,
    );
    expect(fall).toMatchObject({ about: [{ '@type': 'Product', name: 'Crane 7' }] });
    expect(fall).not.toHaveProperty('organizer');
  });

  test.each([
    ['2020-03', { startDate: '2020-03' }],
    ['2020-03-10/2020-03-12', { startDate: '2020-03-10', endDate: '2020-03-12' }],
    ['2020-03/..', { startDate: '2020-03' }],
    ['2020-03~', {}],
    ['2020-21', {}],
  ])('on %s has no date that says more', (date, expected) => {
    const { startDate, endDate } = schemaOfEvent({ event: { ...event, date }, sources: [], claims: [] }, en);
    expect({ ...(startDate && { startDate }), ...(endDate && { endDate }) }).toEqual(expected);
  });

  test('is said in the reader’s language where there is one', () => {
    expect(schemaOfEvent({ event, sources: [], claims: [] }, fr)).toMatchObject({
      name: 'Les dockers cessent le travail',
      description: 'Work stops at eight.',
      organizer: [{ name: 'Syndicat des dockers' }],
    });
  });
});

describe('a claim', () => {
  test('is a Claim with its author, where it appears, and its quotation in its own language', () => {
    const quoted = claim({ date: '2020-03-10', quotation: { text: 'Neuf cents', language: 'fr' } });
    expect(schemaOfClaim({ claim: quoted, sources: [gazette] }, en)).toEqual({
      '@context': 'https://schema.org',
      ...claimReference,
      url: address('claim', 'many'),
      datePublished: '2020-03-10',
      about: walkout,
      hasPart: { '@type': 'Quotation', text: 'Neuf cents', inLanguage: 'fr' },
      appearance: [gazetteReference],
      isPartOf: whole,
    });
  });

  test('says that its text is English where a French reader gets English', () => {
    expect(schemaOfClaim({ claim: claim(), sources: [] }, fr)).toMatchObject({ inLanguage: 'en' });
  });

  test('has no date where its own is approximate, and may be about an actor', () => {
    const about = schemaOfClaim({ claim: claim({ about: { actor: 'port' } }), sources: [] }, en);
    expect(about).toMatchObject({ about: port });
    expect(about).not.toHaveProperty('datePublished');
  });

  test('by a product credits it by name, as only persons and organisations are authors', () => {
    const said = schemaOfClaim({ claim: claim({ by: 'crane' }), sources: [] }, en);
    expect(said).toMatchObject({ creditText: 'Crane 7' });
    expect(said).not.toHaveProperty('author');
  });
});

describe('a source', () => {
  test('has its own address, the reports that it relays, and the events that it is cited for', () => {
    const events = [{ id: 'walkout', title: event.title, when: aDay(0) }];
    expect(schemaOfSource({ source: gazette.source, events }, en)).toEqual({
      '@context': 'https://schema.org',
      ...gazetteReference,
      isBasedOn: [{ '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'North Wire' } }],
      about: [walkout],
    });
  });

  test.each([
    ['primary', 'CreativeWork'],
    ['news', 'NewsArticle'],
    ['aggregator', 'Article'],
    ['blog', 'BlogPosting'],
    ['forum', 'DiscussionForumPosting'],
  ] as const)('of kind %s is a %s', (kind, type) => {
    const source: Source = { id: 's', url: 'https://s.example/', publisher: 'S', language: 'en', kind, relays: [] };
    expect(schemaOfSource({ source, events: [] }, en)['@type']).toBe(type);
  });
});

describe('an actor', () => {
  const of = (id: string, partOf: string[] = [], context = en) => {
    const actor = actors.find((each) => each.id === id) ?? anActor(id);
    return schemaOfActor({ actor, partOf: partOf.map((up) => ({ id: up, name: { en: up } })) }, context);
  };

  test('that is a person belongs to an organisation', () => {
    expect(of('director', ['port'])).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Person',
      '@id': address('actor', 'director'),
      url: address('actor', 'director'),
      name: 'Ada Quay',
      affiliation: port,
    });
  });

  test('has its other names beside the one that the reader is given', () => {
    expect(of('union', [], fr)).toMatchObject({ name: 'Syndicat des dockers', alternateName: ['Dockers’ Union'] });
    const named = anActor('du', {
      name: { en: 'Union' },
      short: { en: 'DU' },
      aliases: ['DU', 'The Union'],
      role: { en: 'A union' },
    });
    expect(schemaOfActor({ actor: named, partOf: [] }, en)).toMatchObject({
      alternateName: ['DU', 'The Union'],
      description: 'A union',
    });
  });

  test('that is a court is a body of government, and a product has the brand of its maker', () => {
    expect(of('court')).toMatchObject({ '@type': 'GovernmentOrganization' });
    expect(of('crane', ['port'])).toMatchObject({ '@type': 'Product', brand: port });
  });

  test('that is part of a person or a product says nothing of it', () => {
    expect(Object.keys(of('union', ['director']))).not.toContain('parentOrganization');
  });
});

test('a question suggests every position as an answer and accepts none', () => {
  const question = { id: 'q', question: { en: 'How many?' }, about: ['walkout'], positions: [] };
  const positions = [
    { label: { en: 'Nine hundred' }, claims: [claim()], publishers: 1 },
    { label: { en: 'Two hundred' }, claims: [], publishers: 0 },
  ];
  const asked = schemaOfQuestion({ question, positions }, en);
  expect(asked).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Question',
    '@id': address('question', 'q'),
    url: address('question', 'q'),
    name: 'How many?',
    inLanguage: 'en',
    answerCount: 2,
    suggestedAnswer: [
      { '@type': 'Answer', text: 'Nine hundred', inLanguage: 'en', citation: [claimReference] },
      { '@type': 'Answer', text: 'Two hundred', inLanguage: 'en' },
    ],
    about: [walkout],
    isPartOf: whole,
  });
});

describe('a story', () => {
  test('is a Dataset of one version with what it covers, its licence and its downloads', () => {
    const downloads = [{ address: 'https://standoff.example/events.csv', format: 'text/csv', name: 'Events' }];
    expect(schemaOfStory(fr, { downloads })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': address('story', 'harbour'),
      url: address('story', 'harbour'),
      name: 'La grève',
      description: 'Dockers stop work.',
      inLanguage: 'fr',
      version: 'abc123',
      temporalCoverage: '2020-03/2020-04',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      distribution: [
        {
          '@type': 'DataDownload',
          name: 'Events',
          contentUrl: 'https://standoff.example/events.csv',
          encodingFormat: 'text/csv',
        },
      ],
    });
  });

  test('under a licence that is no identifier names no address for it', () => {
    const context = { ...en, outline: { ...outline, licence: 'All rights reserved' } };
    expect(schemaOfStory(context)).not.toHaveProperty('license');
  });
});
