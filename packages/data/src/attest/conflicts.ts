import type { Claim, Story } from '../model/index.ts';
import type { OutlineValue } from '../outline/types.ts';
import { valueKey } from '../outline/value-key.ts';
import { readValue } from '../outline/value.ts';

type Graph = Map<string, Set<string>>;

/**
 * Which claims cannot both be true as worded: those that dispute each other, and those that give values for the same
 * property of the same event (or actor) that exclude each other.
 */
export function conflicts(story: Story): Graph {
  const graph: Graph = new Map(story.claims.map((claim) => [claim.id, new Set<string>()]));
  const join = (a: string, b: string) => {
    if (a === b) return;
    graph.get(a)?.add(b);
    graph.get(b)?.add(a);
  };
  for (const claim of story.claims) for (const other of claim.disputes) if (graph.has(other)) join(claim.id, other);

  for (const group of groupBy(story.claims.filter(hasValue), comparableKey).values())
    for (const [i, a] of group.entries()) for (const b of group.slice(i + 1)) if (excludes(a, b)) join(a.id, b.id);
  return graph;
}

type Valued = Claim & { [Key in 'about' | 'property' | 'value']: NonNullable<Claim[Key]> };

const hasValue = (claim: Claim): claim is Valued =>
  claim.about !== undefined && claim.property !== undefined && claim.value !== undefined;

const comparableKey = ({ about, property, unit }: Valued): string =>
  JSON.stringify([
    'event' in about ? about.event : null,
    'actor' in about ? about.actor : null,
    property,
    unit ?? null,
  ]);

function groupBy<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Whether two values of one property have nothing in common. A less exact value does not exclude a more exact one inside it. */
function excludes(a: Valued, b: Valued): boolean {
  const [one, two] = [readValue(a), readValue(b)];
  if (!one || !two) return false;
  const [here, there] = [bounds(one), bounds(two)];
  return here && there ? here[1] < there[0] || there[1] < here[0] : valueKey(one) !== valueKey(two);
}

/** The least and greatest the value may be, or nothing where values can only be equal or different. */
function bounds(value: OutlineValue): [number, number] | undefined {
  if (value.form === 'number' || value.form === 'duration') return [value.min, value.max];
  if (value.form === 'when') return [value.when.earliest ?? -Infinity, value.when.latest ?? Infinity];
  return undefined;
}
