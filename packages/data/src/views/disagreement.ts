import { independentPublishers } from '../attest/independence.ts';
import { CLAUSES, failures } from '../filter/clauses.ts';
import type { Filter } from '../filter/filter.ts';
import { activeClauses } from '../filter/match.ts';
import { indexOf } from '../index/story-index.ts';
import type { Localised } from '../model/text.ts';
import type { Outline, OutlineClaim, OutlineQuestion } from '../outline/types.ts';
import { dayWindow, overlapsWindow } from '../time/days.ts';
import { inOrderStated } from './stated.ts';
import type { DisagreementView, DisputedPosition, DisputedQuestion } from './types.ts';
import { valueAxes } from './values.ts';

/**
 * Every question in dispute with the claims that the filter lets through, whichever question the filter chooses: the chart is
 * not narrowed by its own choice.
 *
 * A claim about an event passes with that event, and dates also let it through where they hold the moment at which it was made:
 * an answer given in these days to an event before them belongs to these days. A claim about no event passes with any event
 * of its question; where its question has no event either, nothing that narrows events by more than their dates can let it
 * through. Where the filter names sources, the claim itself has to cite one of them.
 */
export function disagreement(outline: Outline, filter: Filter): DisagreementView {
  const passes = claimTest(outline, filter);
  const questions = statedIn(outline).map((stated) => disputed(outline, stated, passes));
  const shown = questions.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return { questions, claims: new Set(shown).size };
}

type ClaimTest = (claim: OutlineClaim, question: OutlineQuestion) => boolean;

function claimTest(outline: Outline, filter: Filter): ClaimTest {
  const index = indexOf(outline);
  const failed = failures(outline, filter);
  const ignored = CLAUSES.question | CLAUSES.source;
  const days = dayWindow(filter.from, filter.to);
  const inFilter = (event: string, dated = true) =>
    ((failed[index.event(event)] ?? 0) & ~(dated ? ignored : ignored | CLAUSES.dates)) === 0;
  const onlyDates = activeClauses(filter).every((clause) => ['dates', 'question', 'source'].includes(clause));

  const passesByEvent: ClaimTest = ({ about, when }, { events }) => {
    const made = when !== null && overlapsWindow(when, days);
    if (about && 'event' in about) return inFilter(about.event, !made);
    return events.length > 0 ? events.some((event) => inFilter(event)) : onlyDates;
  };
  const { source } = filter;
  if (!source?.length) return passesByEvent;
  return (claim, question) => source.some((id) => claim.sources.includes(id)) && passesByEvent(claim, question);
}

function disputed(outline: Outline, { question, all, positions }: Stated, passes: ClaimTest): DisputedQuestion {
  const shown = all.filter((claim) => passes(claim, question));
  const inFilter = new Set(shown);
  return {
    id: question.id,
    question: question.question,
    positions: positions.map(({ label, claims: taking }): DisputedPosition => {
      const claims = taking.filter((claim) => inFilter.has(claim));
      return { label, claims, allClaims: taking.length, publishers: publishersOf(outline, claims) };
    }),
    claims: shown.length,
    allClaims: all.length,
    disputes: disputesAmong(shown),
    axes: valueAxes(shown),
  };
}

/** A question with its claims, and those of each position, in the order first stated. */
interface Stated {
  question: OutlineQuestion;
  all: OutlineClaim[];
  positions: { label: Localised; claims: OutlineClaim[] }[];
}

const known = new WeakMap<Outline, Stated[]>();

/** Kept as long as the outline is: whatever a filter leaves out, the other claims stand in the same order. */
function statedIn(outline: Outline): Stated[] {
  const index = indexOf(outline);
  const claimsOf = (ids: string[]) => inOrderStated(ids.flatMap((id) => index.claim(id) ?? []));
  const stated =
    known.get(outline) ??
    outline.questions.map((question) => ({
      question,
      all: claimsOf([...new Set(question.positions.flatMap(({ claims }) => claims))]),
      positions: question.positions.map(({ label, claims }) => ({ label, claims: claimsOf(claims) })),
    }));
  known.set(outline, stated);
  return stated;
}

function publishersOf(outline: Outline, claims: OutlineClaim[]): number {
  const index = indexOf(outline);
  const sources = [...new Set(claims.flatMap((claim) => claim.sources))];
  return independentPublishers(sources.map((id) => index.source(id)?.originals ?? []));
}

/** Each pair once, in the order that the claims are given in. */
function disputesAmong(claims: OutlineClaim[]): [string, string][] {
  const place = new Map(claims.map(({ id }, i) => [id, i]));
  return claims.flatMap(({ id, disputes }, i) => {
    const later = disputes.flatMap((other) => place.get(other) ?? []).filter((at) => at > i);
    return later.sort((a, b) => a - b).map((at): [string, string] => [id, claims[at]?.id ?? '']);
  });
}
