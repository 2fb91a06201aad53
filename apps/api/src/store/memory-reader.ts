import {
  outline,
  search,
  searchDocuments,
  type Outline,
  type SearchAnswer,
  type SearchDocument,
  type Story,
  type StoryHead,
} from '@standoff/data';
import { MemoryTable } from './memory-table.ts';
import type { Kind, Kinds, ListOptions, Page, Relations, StoryReader } from './store.ts';
import { idsWithin } from './within.ts';

type Tables = { [K in Kind]: MemoryTable<K> };

/** A checked story in memory, with an index for every question that the interface asks. */
export class MemoryReader implements StoryReader {
  readonly version: string;
  readonly #outline: Outline;
  readonly #written: { head: StoryHead; events: readonly string[] };
  readonly #tables: Tables;
  readonly #documents: SearchDocument[];

  constructor(story: Story, version: string) {
    this.version = version;
    this.#outline = outline(story, version);
    const { actors: _a, events, claims: _c, questions: _q, sources: _s, ...head } = story;
    this.#written = { head, events: events.map(({ id }) => id) };
    this.#tables = {
      actor: new MemoryTable('actor', story.actors),
      event: new MemoryTable('event', inOrderOf(this.#outline.events, story.events)),
      claim: new MemoryTable('claim', story.claims),
      question: new MemoryTable('question', story.questions),
      source: new MemoryTable('source', story.sources),
    };
    this.#documents = searchDocuments(story);
  }

  outline(): Promise<Outline> {
    return Promise.resolve(this.#outline);
  }

  written(): Promise<{ head: StoryHead; events: readonly string[] }> {
    return Promise.resolve(this.#written);
  }

  get<K extends Kind>(kind: K, ids: readonly string[]): Promise<Kinds[K][]> {
    return Promise.resolve(this.#table(kind).get(ids));
  }

  find<K extends Kind>(kind: K, relation: Relations[K], ids: readonly string[]): Promise<Kinds[K][]> {
    return Promise.resolve(this.#table(kind).find(relation, ids));
  }

  async list<K extends Kind>(kind: K, { filter, ...page }: ListOptions): Promise<Page<Kinds[K]>> {
    return this.#table(kind).page(idsWithin(kind, this.#outline, filter, this.#tables), page);
  }

  search(text: string, limit: number): Promise<SearchAnswer> {
    return Promise.resolve(search(this.#documents, text, limit));
  }

  #table<K extends Kind>(kind: K): MemoryTable<K> {
    return this.#tables[kind] as MemoryTable<K>;
  }
}

function inOrderOf<T extends { id: string }>(order: readonly { id: string }[], things: readonly T[]): T[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
}
