import type { Outline, OutlineClaim } from '@standoff/data';
import { lookUp } from './lookup.ts';

/**
 * The claims among which a claim answers others: those that answer the same questions, and those that it disputes or supports
 * or that support it. The whole story may be one web of answers, which nobody could read beside one claim.
 */
export function answering(outline: Outline, id: string): OutlineClaim[] {
  const claim = lookUp(outline).claims.get(id);
  if (!claim) return [];
  const taken = outline.questions.map(({ positions }) => positions.flatMap(({ claims }) => claims));
  const near = new Set([id, ...claim.disputes, ...claim.supports, ...taken.filter((ids) => ids.includes(id)).flat()]);
  return outline.claims.filter((other) => near.has(other.id) || other.supports.includes(id));
}

/** The claims that give a value for the same property of the same thing as a claim does, itself among them. */
export function sameValue(outline: Outline, id: string): OutlineClaim[] {
  const claim = lookUp(outline).claims.get(id);
  const { value, about } = claim ?? {};
  if (!value || !about) return [];
  const thing = JSON.stringify(about);
  return outline.claims.filter(
    (other) => other.value?.property === value.property && JSON.stringify(other.about) === thing,
  );
}
