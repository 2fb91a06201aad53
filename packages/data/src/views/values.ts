import { PROPERTIES } from '../model/property.ts';
import type { OutlineClaim, OutlineValue } from '../outline/types.ts';
import { foldText } from '../text.ts';
import { eachOnce, inOrderStated } from './stated.ts';
import type { ValueAxis, ValueVersion } from './types.ts';

/**
 * The values that some claims give, in the order first stated, on one axis for each property and unit, axes in the order of
 * `PROPERTIES`: those of a question, or those about one event. Claims that give equal values share a version; an axis has at least two versions, because one value
 * alone is no disagreement and has nothing to stand beside.
 */
export function valueAxes(claims: OutlineClaim[]): ValueAxis[] {
  const axes = new Map<string, Map<string, ValueVersion>>();
  for (const claim of inOrderStated(eachOnce(claims).filter(({ value }) => value !== undefined))) {
    const { value } = claim;
    if (!value) continue;
    const id = axisOf(value);
    const versions = axes.get(id) ?? new Map<string, ValueVersion>();
    axes.set(id, versions);
    const version = versions.get(sameness(value));
    if (version) version.claims.push(claim);
    else versions.set(sameness(value), { value, claims: [claim] });
  }
  return [...axes]
    .flatMap(([id, versions]) => axisFrom(id, [...versions.values()]))
    .sort((a, b) => PROPERTIES.indexOf(a.property) - PROPERTIES.indexOf(b.property));
}

const axisOf = ({ property, unit }: OutlineValue): string => (unit === undefined ? property : `${property} ${unit}`);

/** Equal for values that say the same: one instant written in two zones, one place in two spellings of case. */
function sameness(value: OutlineValue): string {
  switch (value.form) {
    case 'when': {
      const { earliest, latest, form, approximate, uncertain } = value.when;
      return JSON.stringify([earliest, latest, form, approximate, uncertain]);
    }
    case 'number':
    case 'duration':
      return `${value.min} ${value.max}`;
    case 'actor':
      return value.actor;
    case 'place':
      return foldText(value.place);
  }
}

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
      versions,
      ...(events.size === 1 && event !== undefined && { event }),
    },
  ];
}

const eventOf = ({ about }: OutlineClaim): string | undefined => (about && 'event' in about ? about.event : undefined);
