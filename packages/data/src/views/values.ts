import { PROPERTIES } from '../model/property.ts';
import type { OutlineClaim, OutlineValue } from '../outline/types.ts';
import { valueKey } from '../outline/value-key.ts';
import { eachOnce, inOrderStated } from './stated.ts';
import type { ValueAxis, ValueVersion } from './types.ts';

/**
 * The values that some claims give, on one axis for each property and unit, axes in the order of `PROPERTIES`. Times, numbers
 * and lengths stand from the least to the greatest, which is the same wherever they are shown; actors and places in the order
 * first stated. Claims that give equal values share a version; an axis has at least two versions, because one value alone is
 * no disagreement and has nothing to stand beside.
 *
 * Whatever is given is compared, whichever event it is about: claims about one event give the values of that event, and
 * those of a question the answers to that question, even where they are about several events on purpose ("which of the two
 * strikes was longer"). An axis names its event only where there is one.
 */
export function valueAxes(claims: readonly OutlineClaim[]): ValueAxis[] {
  const axes = new Map<string, Map<string, ValueVersion>>();
  for (const claim of inOrderStated(eachOnce(claims).filter(({ value }) => value !== undefined))) {
    const { value } = claim;
    if (!value) continue;
    const id = axisOf(value);
    const versions = axes.get(id) ?? new Map<string, ValueVersion>();
    axes.set(id, versions);
    const version = versions.get(valueKey(value));
    if (version) version.claims.push(claim);
    else versions.set(valueKey(value), { value, claims: [claim] });
  }
  return [...axes]
    .flatMap(([id, versions]) => axisFrom(id, [...versions.values()]))
    .sort((a, b) => PROPERTIES.indexOf(a.property) - PROPERTIES.indexOf(b.property));
}

const axisOf = ({ property, unit }: OutlineValue): string => (unit === undefined ? property : `${property} ${unit}`);

function axisFrom(id: string, versions: ValueVersion[]): ValueAxis[] {
  const [first] = versions;
  if (!first || versions.length < 2) return [];
  const { property, unit, form } = first.value;
  const events = new Set(versions.flatMap(({ claims }) => claims.map(eventOf)));
  const [event] = events;
  return [
    {
      id,
      property,
      ...(unit !== undefined && { unit }),
      form,
      versions: [...versions].sort((a, b) => leastOf(a.value) - leastOf(b.value)),
      ...(events.size === 1 && event !== undefined && { event }),
    },
  ];
}

/** What values with an order are sorted by; the same for all that have none, so that they stay as they are. */
function leastOf(value: OutlineValue): number {
  if (value.form === 'when') return value.when.earliest ?? Number.MIN_SAFE_INTEGER;
  return value.form === 'number' || value.form === 'duration' ? value.min : 0;
}

const eventOf = ({ about }: OutlineClaim): string | undefined => (about && 'event' in about ? about.event : undefined);
