import type { Localised, Outline } from '@standoff/data';
import type { OwnKind } from './kinds.ts';

/** Something of the story that an address may have meant. */
export interface Meant {
  id: string;
  title: Localised;
}

const LONGEST = 100;

function listed(outline: Outline, kind: OwnKind): Meant[] {
  switch (kind) {
    case 'event':
      return outline.events;
    case 'actor':
      return outline.actors.map(({ id, name }) => ({ id, title: name }));
    case 'claim':
      return outline.claims.map(({ id, statement }) => ({ id, title: statement }));
    case 'question':
      return outline.questions.map(({ id, question }) => ({ id, title: question }));
    case 'source':
      return outline.sources.map(({ id, publisher }) => ({ id, title: { en: publisher, fr: publisher } }));
  }
}

/** Shares of pairs of neighbouring characters that two texts have in common (Dice's coefficient), from 0 to 1. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const [one, other] = [pairs(a), pairs(b)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

const LIKE = 0.6;

/** The thing of a kind whose id is most like one that the story does not have; undefined where none is like it. */
export function nearestTo(outline: Outline, kind: OwnKind, id: string): Meant | undefined {
  const wanted = id.slice(0, LONGEST).toLowerCase();
  let best: { like: number; meant: Meant } | undefined;
  for (const { id: own, title } of listed(outline, kind)) {
    const like = likeness(wanted, own);
    if (like >= LIKE && like > (best?.like ?? 0)) best = { like, meant: { id: own, title } };
  }
  return best?.meant;
}
