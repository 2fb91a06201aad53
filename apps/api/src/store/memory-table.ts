import { POINTERS } from './relations.ts';
import { UnknownCursor, type Kind, type Kinds, type ListOptions, type Page, type Relations } from './store.ts';

/** The things of one kind in one order, indexed by id and by what they point at. */
export class MemoryTable<K extends Kind> {
  readonly #rows: readonly Kinds[K][];
  readonly #position: Map<string, number>;
  readonly #pointing: Map<string, Map<string, number[]>>;

  constructor(kind: K, rows: readonly Kinds[K][]) {
    this.#rows = rows;
    this.#position = new Map(rows.map(({ id }, at) => [id, at]));
    const pointers = Object.entries<(row: Kinds[K]) => string[]>(POINTERS[kind]);
    this.#pointing = new Map(pointers.map(([relation, idsOf]) => [relation, positionsByTarget(rows, idsOf)]));
  }

  get(ids: readonly string[]): Kinds[K][] {
    return this.#at(ids.flatMap((id) => this.#position.get(id) ?? []));
  }

  find(relation: Relations[K], ids: readonly string[]): Kinds[K][] {
    const index = this.#pointing.get(relation);
    const positions = new Set(ids.flatMap((id) => index?.get(id) ?? []));
    return this.#at([...positions].sort((a, b) => a - b));
  }

  /** A page of the rows with these ids (null for all of them), in table order. */
  page(within: ReadonlySet<string> | null, { cursor, limit }: Omit<ListOptions, 'filter'>): Page<Kinds[K]> {
    const last = cursor === undefined ? -1 : this.#position.get(cursor);
    if (last === undefined) throw new UnknownCursor(cursor ?? '');
    const items: Kinds[K][] = [];
    for (let at = last + 1; at < this.#rows.length; at += 1) {
      const row = this.#rows[at];
      if (!row || (within && !within.has(row.id))) continue;
      if (items.length === limit) return { items, nextCursor: items.at(-1)?.id ?? null };
      items.push(row);
    }
    return { items, nextCursor: null };
  }

  #at(positions: readonly number[]): Kinds[K][] {
    return positions.flatMap((at) => this.#rows[at] ?? []);
  }
}

function positionsByTarget<Row>(rows: readonly Row[], idsOf: (row: Row) => string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, row] of rows.entries())
    for (const id of idsOf(row)) {
      const known = index.get(id);
      if (known) known.push(at);
      else index.set(id, [at]);
    }
  return index;
}
