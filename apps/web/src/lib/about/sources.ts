import { foldText, searchTerms, type Language, type SourceKind, type When } from '@standoff/data';
import { languageName, messages, sortRows, type Sort } from '@standoff/ui';

export const COLUMNS = ['publisher', 'title', 'date', 'language', 'kind', 'relays', 'events', 'claims'] as const;
type Column = (typeof COLUMNS)[number];

/** One source as the table has it. */
export interface SourceRow {
  id: string;
  url: string;
  publisher: string;
  title?: string;
  author?: string;
  when: When | null;
  /** BCP 47. */
  language: string;
  kind: SourceKind;
  relays: string[];
  /** How many events, and how many claims, cite it. */
  events: number;
  claims: number;
}

/** What the address says of the table. */
export interface TableQuery {
  find: string;
  sort?: Sort<Column>;
}

const MAX_FIND = 200;

/** Reads an address; an unknown column sorts nothing. */
export function readTable(params: URLSearchParams): TableQuery {
  const find = (params.get('find') ?? '').slice(0, MAX_FIND);
  const by = COLUMNS.find((column) => column === params.get('sort'));
  return by ? { find, sort: { by, descending: params.get('dir') === 'desc' } } : { find };
}

/** Writes what the address says of the table, in a fixed order. */
export const writeTable = ({ find, sort }: TableQuery): Record<string, string | undefined> => ({
  find: find.trim() || undefined,
  sort: sort?.by,
  dir: sort?.descending ? 'desc' : undefined,
});

const textsOf = ({ publisher, title, author, language, kind, relays }: SourceRow, lang: Language): string[] => [
  publisher,
  title ?? '',
  author ?? '',
  languageName(language, lang),
  messages(lang).words.sourceKinds[kind],
  ...relays,
];

function keyOf(row: SourceRow, column: Column, lang: Language): string | number {
  switch (column) {
    case 'publisher':
      return row.publisher;
    case 'title':
      return row.title ?? '';
    case 'date':
      return row.when?.earliest ?? '';
    case 'language':
      return languageName(row.language, lang);
    case 'kind':
      return messages(lang).words.sourceKinds[row.kind];
    case 'relays':
      return row.relays.join(', ');
    default:
      return row[column];
  }
}

/** The rows in which every word searched for occurs, whatever its accents and case, sorted as asked for. */
export function tableRows(rows: readonly SourceRow[], { find, sort }: TableQuery, lang: Language): SourceRow[] {
  const terms = searchTerms(find);
  const found = rows.filter((row) => {
    if (terms.length === 0) return true;
    const text = foldText(textsOf(row, lang).join('\n'));
    return terms.every((term) => text.includes(term));
  });
  return sort ? sortRows(found, (row) => keyOf(row, sort.by, lang), sort.descending, lang) : found;
}

/** Sources as rows of a download, the names of the columns first; codes and EDTF dates as they are. */
export const sourceCells = (rows: readonly SourceRow[]): string[][] => [
  ['id', 'publisher', 'title', 'author', 'published', 'language', 'kind', 'relays', 'url', 'events', 'claims'],
  ...rows.map((row) => [
    row.id,
    row.publisher,
    row.title ?? '',
    row.author ?? '',
    row.when?.edtf ?? '',
    row.language,
    row.kind,
    row.relays.join('; '),
    row.url,
    String(row.events),
    String(row.claims),
  ]),
];
