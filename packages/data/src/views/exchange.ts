import type { OutlineClaim } from '../outline/types.ts';
import { eachOnce, inOrderStated } from './stated.ts';
import type { ExchangeAnswer, ExchangeStep } from './types.ts';

/**
 * Claim against claim: who answered whom among the claims given (those of a question, those about an event), as a nested list
 * that tells every claim once. Of two claims that dispute or support each other the later stated one answers, so that there are
 * no circles to go round in, however the claims refer to each other. A claim that answers several stands under the earliest and
 * names the others.
 *
 * With `from`, only the claims that are joined to that one, directly or through others. A claim that is joined to no other is
 * left out: nobody exchanges anything with it.
 */
export function exchange(claims: OutlineClaim[], from?: string): ExchangeStep[] {
  const stated = inOrderStated(eachOnce(claims));
  const answers = answersAmong(stated);
  const joined = from === undefined ? undefined : joinedTo(from, answers);
  const answered = new Set([...answers.values()].flatMap((earlier) => earlier.map(({ claim }) => claim)));
  const under = new Map<string, OutlineClaim[]>();
  const first: OutlineClaim[] = [];
  for (const claim of stated) {
    const above = answers.get(claim.id)?.[0]?.claim;
    if (above !== undefined) under.set(above, [...(under.get(above) ?? []), claim]);
    else first.push(claim);
  }
  return first
    .filter(({ id }) => answered.has(id) && (!joined || joined.has(id)))
    .flatMap((claim) => tell(claim, under, answers));
}

type Answers = Map<string, ExchangeAnswer[]>;

/** What each claim answers, earliest first. */
function answersAmong(stated: OutlineClaim[]): Answers {
  const place = new Map(stated.map(({ id }, i) => [id, i]));
  const supporters = new Map<string, string[]>();
  for (const { id, supports } of stated)
    for (const other of supports) supporters.set(other, [...(supporters.get(other) ?? []), id]);

  return new Map(
    stated.map(({ id, disputes, supports }, at) => {
      const how = new Map<string, ExchangeAnswer['how']>();
      for (const other of supporters.get(id) ?? []) how.set(other, 'supported-by');
      for (const other of supports) how.set(other, 'supports');
      for (const other of disputes) how.set(other, 'disputes');
      const earlier = [...how].filter(([other]) => (place.get(other) ?? at) < at);
      earlier.sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
      return [id, earlier.map(([claim, why]) => ({ how: why, claim }))];
    }),
  );
}

function joinedTo(from: string, answers: Answers): Set<string> {
  const beside = new Map<string, string[]>();
  for (const [id, earlier] of answers)
    for (const { claim } of earlier) {
      beside.set(id, [...(beside.get(id) ?? []), claim]);
      beside.set(claim, [...(beside.get(claim) ?? []), id]);
    }
  const joined = new Set([from]);
  for (const id of joined) for (const other of beside.get(id) ?? []) joined.add(other);
  return joined;
}

/** A claim and, under it, everything that answers it first of all. Without recursion: chains may be long. */
function tell(claim: OutlineClaim, under: Map<string, OutlineClaim[]>, answers: Answers): ExchangeStep[] {
  const steps: ExchangeStep[] = [];
  const waiting = [{ claim, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { claim: told, depth } = next;
    steps.push({ claim: told, depth, answers: answers.get(told.id) ?? [] });
    for (const answer of [...(under.get(told.id) ?? [])].reverse()) waiting.push({ claim: answer, depth: depth + 1 });
  }
  return steps;
}
