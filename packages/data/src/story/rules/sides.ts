import { quote } from '../../time/complaint.ts';
import type { Breach, Draft } from '../draft.ts';

/** Nobody does something to itself: equal parties all stand under `source`. */
export function* sides({ events }: Draft): Generator<Breach> {
  for (const { index, value } of events) {
    const source = new Set(value.source);
    for (const [at, actor] of value.target.entries())
      if (source.has(actor))
        yield {
          part: 'events',
          path: [index, 'target', at],
          message: `${quote(actor)} is both source and target; keep it in one, equal parties under source`,
        };
  }
}
