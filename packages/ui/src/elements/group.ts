import type { Filter } from '@standoff/data';
import type { Target } from '../panel/links.ts';

/** What the elements of a group have in common. */
export interface Shared {
  /** What the attributes of one of them ask for, as a query. */
  asked?: string | undefined;
  filter?: Filter | undefined;
  selection?: Target | undefined;
}

type Member = (shared: Shared) => void;

interface Group {
  shared: Shared;
  members: Set<Member>;
}

const groups = new Map<string, Group>();

/** A place in a group: what it has in common, a way to change that for all others, and a way out. */
export interface Membership {
  readonly shared: Shared;
  tell: (shared: Shared) => void;
  leave: () => void;
}

/**
 * Joins the group of a name. The first one in it says what all begin with; `member` hears what any other one changes. A group
 * that all have left is forgotten.
 */
export function join(name: string, begin: Shared, member: Member): Membership {
  const group = groups.get(name) ?? { shared: begin, members: new Set() };
  groups.set(name, group);
  group.members.add(member);
  return {
    get shared() {
      return group.shared;
    },
    tell: (shared) => {
      group.shared = shared;
      for (const other of group.members) if (other !== member) other(shared);
    },
    leave: () => {
      group.members.delete(member);
      if (group.members.size === 0) groups.delete(name);
    },
  };
}
