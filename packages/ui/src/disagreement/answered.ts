import type { ExchangeAnswer, Outline, OutlineClaim } from '@standoff/data';
import { lookUp } from '../panel/lookup.ts';

/** Those whom a claim answers in one way: the first of each speaker's claims, which stands for the others. */
export interface Answered {
  how: ExchangeAnswer['how'];
  claims: OutlineClaim[];
}

const HOW: ExchangeAnswer['how'][] = ['disputes', 'supports', 'supported-by'];

/** Whom a claim answers, by how it does: first those whom it disputes. Each speaker is told once in each way. */
export function answered(answers: readonly ExchangeAnswer[], outline: Outline): Answered[] {
  return HOW.flatMap((how) => {
    const speakers = new Map<string, OutlineClaim>();
    for (const answer of answers) {
      const claim = answer.how === how ? lookUp(outline).claims.get(answer.claim) : undefined;
      if (claim && !speakers.has(claim.by)) speakers.set(claim.by, claim);
    }
    return speakers.size > 0 ? [{ how, claims: [...speakers.values()] }] : [];
  });
}
