import { quote } from '../../time/complaint.ts';
import type { Breach, Draft } from '../draft.ts';

/** `disputes` stands on both sides, and no claim disputes or supports itself. */
export function* stances({ claims }: Draft): Generator<Breach> {
  const byId = new Map(claims.map(({ value }) => [value.id, value]));
  for (const { index, value } of claims) {
    for (const stance of ['supports', 'disputes'] as const)
      for (const [at, other] of value[stance].entries())
        if (other === value.id)
          yield {
            part: 'claims',
            path: [index, stance, at],
            message: `the claim ${quote(other)} ${stance} itself; take it out`,
          };
    for (const [at, other] of value.disputes.entries())
      if (other !== value.id && byId.get(other)?.disputes.includes(value.id) === false)
        yield {
          part: 'claims',
          path: [index, 'disputes', at],
          message: `the claim ${quote(other)} does not dispute ${quote(value.id)} back; add ${quote(value.id)} to its disputes`,
        };
  }
}
