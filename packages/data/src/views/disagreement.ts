import { independentPublishers } from '../attest/independence.ts';
import { CLAUSES, failures } from '../filter/clauses.ts';
import type { Filter } from '../filter/filter.ts';
import { activeClauses } from '../filter/match.ts';
import { indexOf } from '../index/story-index.ts';
import type { Outline, OutlineClaim, OutlineQuestion } from '../outline/types.ts';
import { inOrderStated } from './stated.ts';
import type { DisagreementView, DisputedPosition, DisputedQuestion } from './types.ts';
import { valueAxes } from './values.ts';

/**
 * Every question in dispute with the claims that the filter lets through, whichever question the filter chooses: the chart is
 * not narrowed by its own choice.
 *
 * A claim about an event passes with that event. A claim about none passes with any event of its question; where its question
 * has no event either, nothing that narrows events by more than their dates can let it through. Where the filter names
 * sources, the claim itself has to cite one of them.
 */
export function disagreement(outline: Outline, filter: Filter): DisagreementView {
  const passes = claimTest(outline, filter);
  const questions = outline.questions.map((question) => disputed(outline, question, passes));
  const shown = questions.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return { questions, claims: new Set(shown).size };
}

type ClaimTest = (claim: OutlineClaim, question: OutlineQuestion) => boolean;

function claimTest(outline: Outline, filter: Filter): ClaimTest {
  const index = indexOf(outline);
  const failed = failures(outline, filter);
  const ignored = CLAUSES.question | CLAUSES.source;
  const inFilter = (event: string) => ((failed[index.event(event)] ?? 0) & ~ignored) === 0;
  const onlyDates = activeClauses(filter).every((clause) => ['dates', 'question', 'source'].includes(clause));

  const passesByEvent: ClaimTest = ({ about }, { events }) => {
    if (about && 'event' in about) return inFilter(about.event);
    return events.length > 0 ? events.some(inFilter) : onlyDates;
  };
  const { source } = filter;
  if (!source?.length) return passesByEvent;
  return (claim, question) => source.some((id) => claim.sources.includes(id)) && passesByEvent(claim, question);
}

function disputed(outline: Outline, question: OutlineQuestion, passes: ClaimTest): DisputedQuestion {
  const index = indexOf(outline);
  // Put in order before they are filtered, so that filtering never moves one past another.
  const claimsOf = (ids: string[]) => inOrderStated(ids.flatMap((id) => index.claim(id) ?? []));
  const all = claimsOf([...new Set(question.positions.flatMap(({ claims }) => claims))]);
  const shown = all.filter((claim) => passes(claim, question));
  const positionOf = ({ label, claims: ids }: OutlineQuestion['positions'][number]): DisputedPosition => {
    const claims = claimsOf(ids).filter((claim) => passes(claim, question));
    return { label, claims, allClaims: ids.length, publishers: publishersOf(outline, claims) };
  };
  return {
    id: question.id,
    question: question.question,
    positions: question.positions.map(positionOf),
    claims: shown.length,
    allClaims: all.length,
    disputes: disputesAmong(shown),
    axes: valueAxes(shown),
  };
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
