import type { DisagreementView, DisputedQuestion } from '@standoff/data';

/**
 * The question that a chart shows: the one chosen. Unasked, the first that the filter leaves whole: part of a dispute would
 * look like one side of it. Undefined where nothing is in dispute.
 * @param chosen the id of the chosen question; an unknown one chooses nothing
 */
export const shownQuestion = (
  { questions }: Pick<DisagreementView, 'questions'>,
  chosen: string | undefined,
): DisputedQuestion | undefined =>
  questions.find(({ id }) => id === chosen) ??
  questions.find(({ claims, allClaims }) => claims > 0 && claims === allClaims) ??
  questions.find(({ claims }) => claims > 0) ??
  questions[0];
