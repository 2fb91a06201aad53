import { EVENT_TYPES, quadOf, type Outline, type OutlineEvent } from '@standoff/data';
import { seeded } from './random.ts';

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);
const DAYS = 1_000;

/**
 * A made-up outline of `size` events among some actors, most of them between few: who acts follows a square law. Every
 * event has one source, one target, a type and a day.
 */
export function syntheticOutline(size: number, seed = 1): Outline {
  const random = seeded(seed);
  const crowd = Math.max(30, Math.round(Math.sqrt(size) * 4));
  return outlineOf(crowd, size, random, () => {
    const source = Math.floor(random() ** 2 * crowd);
    return [source, (source + 1 + Math.floor(random() ** 2 * (crowd - 1))) % crowd];
  });
}

/** A made-up outline of communities of some twenty actors: nine links of ten stay inside one, four links an actor in all. */
export function communityOutline(actors: number, seed = 1): Outline {
  const random = seeded(seed);
  const size = 20;
  return outlineOf(actors, actors * 4, random, () => {
    const source = Math.floor(random() * actors);
    const home = Math.floor(source / size) * size;
    const near = home + Math.floor(random() * Math.min(size, actors - home));
    const target = random() < 0.9 ? near : Math.floor(random() * actors);
    return [source, target === source ? (source + 1) % actors : target];
  });
}

/** An outline of `size` events, one a random day of a thousand, each between the two actors that `pair` gives. */
function outlineOf(crowd: number, size: number, random: () => number, pair: () => [number, number]): Outline {
  const events = Array.from({ length: size }, (): Omit<OutlineEvent, 'id'> => {
    const [source, target] = pair();
    const day = START + Math.floor(random() * DAYS) * DAY;
    const type = EVENT_TYPES[Math.floor(random() * EVENT_TYPES.length)] ?? 'CONSULT';
    return {
      when: {
        edtf: new Date(day).toISOString().slice(0, 10),
        earliest: day,
        latest: day + DAY - 1,
        precision: 'day',
        form: 'single',
        approximate: false,
        uncertain: false,
      },
      title: { en: 'An event' },
      summary: { en: 'An event' },
      source: [`actor-${source}`],
      target: [`actor-${target}`],
      other: [],
      type,
      quad: quadOf(type),
      follows: [],
      attestation: { status: 'single-source', publishers: 1, sources: 1, versions: 1 },
      claims: 0,
      sources: [],
    };
  }).sort((a, b) => (a.when.earliest ?? 0) - (b.when.earliest ?? 0));

  return {
    id: `synthetic-${size}`,
    version: '0',
    title: { en: 'Synthetic' },
    summary: { en: 'Synthetic' },
    period: {
      edtf: '2024/2026',
      earliest: START,
      latest: START + DAYS * DAY - 1,
      precision: 'year',
      form: 'interval',
      approximate: false,
      uncertain: false,
    },
    window: { from: '2024-01-01', to: '2024-12-31' },
    licence: 'CC0-1.0',
    lanes: [],
    chapters: [],
    actors: Array.from({ length: crowd }, (_, i) => ({
      id: `actor-${i}`,
      name: { en: `Actor ${i}` },
      kind: 'organisation',
      aliases: [],
    })),
    events: events.map((event, i) => ({ id: `event-${i}`, ...event })),
    claims: [],
    questions: [],
    sources: [],
    counts: { actors: crowd, events: size, claims: 0, questions: 0, sources: 0 },
  };
}
