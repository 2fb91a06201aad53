import { inReadingOrder } from '../outline/order.ts';
import type { OutlineClaim } from '../outline/types.ts';

/** Each claim once, where it stands first: one that takes two positions is listed with both. */
export const eachOnce = (claims: readonly OutlineClaim[]): OutlineClaim[] => [
  ...new Map(claims.map((claim) => [claim.id, claim])).values(),
];

/**
 * Claims in the order first stated: dated ones by their date, as events are read; the others keep the place that they have
 * in the list given.
 */
export function inOrderStated(claims: OutlineClaim[]): OutlineClaim[] {
  const dated = inReadingOrder(claims.flatMap((claim) => (claim.when ? { when: claim.when, claim } : [])));
  let next = 0;
  return claims.map((claim) => (claim.when ? (dated[next++]?.claim ?? claim) : claim));
}
