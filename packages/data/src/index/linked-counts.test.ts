import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchingEvents } from '../filter/match.ts';
import { QUADS } from '../plover/types.ts';
import { filters, outlines } from '../testing/outlines.ts';
import { linkedCounts } from './counts.ts';
import { pairsOf } from './pairs.ts';

test('after any walk of filters, the counts are those of the last filter alone', () => {
  fc.assert(
    fc.property(outlines, fc.array(filters, { minLength: 1, maxLength: 8 }), fc.boolean(), (story, walk, sameRest) => {
      const rest = { ...walk[0], from: undefined, to: undefined };
      for (const step of walk) {
        const { from, to } = step;
        const filter = sameRest ? { ...rest, ...(from && { from }), ...(to && { to }) } : step;
        const clean = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
        const counts = linkedCounts(story, clean);
        const events = matchingEvents(story, clean);
        const inFilter = new Set(events.map(({ id }) => id));

        expect(counts.events).toBe(events.length);
        expect([...counts.quads]).toEqual(QUADS.map((quad) => events.filter((event) => event.quad === quad).length));
        for (const [p, pair] of pairsOf(story, filter.fold ?? 'people').entries()) {
          const shown = pair.events.filter((event) => inFilter.has(story.events[event]?.id ?? ''));
          expect([...counts.pairQuads.slice(p * QUADS.length, (p + 1) * QUADS.length)]).toEqual(
            QUADS.map((quad) => shown.filter((event) => story.events[event]?.quad === quad).length),
          );
        }
      }
    }),
  );
});
