import { expect, test } from 'vitest';
import { counted } from './plural.ts';

const events = { one: 'event', other: 'events' };
const evenements = { one: 'événement', other: 'événements' };

test('English counts nothing in the plural, one in the singular, and groups thousands', () => {
  const count = counted('en');
  expect([0, 1, 2, 12345].map((n) => count(n, events))).toEqual(['0 events', '1 event', '2 events', '12,345 events']);
});

test('French counts nothing and one in the singular, and groups thousands by a narrow space', () => {
  const count = counted('fr');
  expect([0, 1, 2, 12345].map((n) => count(n, evenements))).toEqual([
    '0 événement',
    '1 événement',
    '2 événements',
    '12\u202f345 événements',
  ]);
});

test('French says millions with the form for other counts', () => {
  expect(counted('fr')(1_000_000, evenements)).toBe('1\u202f000\u202f000 événements');
});
