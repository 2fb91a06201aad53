import { licenceAddress } from '../licence.ts';
import { BYTE_ORDER_MARK, toCsv } from '../csv.ts';
import { filterText } from './provenance.ts';
import {
  ACTOR_COLUMNS,
  CITATION_COLUMNS,
  CLAIM_COLUMNS,
  EVENT_COLUMNS,
  SOURCE_COLUMNS,
  type CitationRow,
  type ClaimRow,
  type Columns,
  type EventRow,
} from './tables.ts';
import type { ArchiveFormat, ExportData } from './types.ts';

/** A table: its columns, and the rows to make them of. */
interface Table<Row = never> {
  columns: Columns<Row>;
  rows: (data: ExportData) => AsyncIterable<Row>;
}

async function* eventRows({ outline, each }: ExportData): AsyncGenerator<EventRow> {
  const outlined = new Map(outline.events.map((event) => [event.id, event]));
  for await (const event of each('event')) {
    const known = outlined.get(event.id);
    if (known) yield { event, outlined: known };
  }
}

async function* claimRows({ outline, each }: ExportData): AsyncGenerator<ClaimRow> {
  const positions = new Map<string, string[]>();
  for (const question of outline.questions)
    for (const [at, { claims }] of question.positions.entries())
      for (const id of claims) positions.set(id, [...(positions.get(id) ?? []), `${question.id}:${at + 1}`]);
  for await (const claim of each('claim')) yield { claim, positions: positions.get(claim.id) ?? [] };
}

async function* citationRows({ each }: ExportData): AsyncGenerator<CitationRow> {
  for (const kind of ['event', 'claim'] as const)
    for await (const { id, cited } of each(kind)) for (const citation of cited) yield { kind, id, citation };
}

const table = <Row>(columns: Columns<Row>, rows: Table<Row>['rows']) => ({
  columns: Object.entries(columns).map(([name, { means }]) => ({ name, means })),
  async *write(data: ExportData): AsyncGenerator<string> {
    const { guard } = data;
    const cells = Object.values(columns);
    yield BYTE_ORDER_MARK + toCsv([Object.keys(columns)]);
    for await (const row of rows(data)) yield toCsv([cells.map(({ of }) => String(of(row) ?? ''))], { guard });
  },
});

const TABLES = {
  'events.csv': table(EVENT_COLUMNS, eventRows),
  'actors.csv': table(ACTOR_COLUMNS, ({ each }) => each('actor')),
  'claims.csv': table(CLAIM_COLUMNS, claimRows),
  'sources.csv': table(SOURCE_COLUMNS, ({ each }) => each('source')),
  'citations.csv': table(CITATION_COLUMNS, citationRows),
};

const LINE = '\r\n';

/** No text of the story may pass for a line of ours. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What is in the archive, for whoever opens it without having seen where it comes from. */
async function* readme(data: ExportData): AsyncGenerator<string> {
  const { outline, guard } = data;
  const filter = filterText(data);
  const terms = licenceAddress(outline.licence);
  const head = [
    oneLine(outline.title.en),
    '',
    `Story: ${outline.id}`,
    `Version: ${outline.version}`,
    `Filter: ${filter || 'none, the whole story'}`,
    `Licence: ${oneLine(outline.licence)}${terms ? ` (${terms})` : ''}`,
    'Quotations, and the documents that sources lead to, belong to whoever wrote them.',
    '',
    'CSV as in RFC 4180, in UTF-8 with a byte order mark. Several values in a cell are joined by "; ".',
    guard
      ? "Cells that begin with = + - @, a tab or a carriage return have an apostrophe (') in front, so that no spreadsheet takes them for formulas."
      : 'Cells are as the story has them. Some may begin like a formula: do not open the files in a spreadsheet unless you trust the story.',
  ];
  yield head.join(LINE) + LINE;
  for (const [file, { columns }] of Object.entries(TABLES)) {
    yield `${LINE}${file}${LINE}`;
    for (const { name, means } of columns) yield `  ${name}: ${means}${LINE}`;
  }
}

/** Events, actors, claims, sources and citations as tables, with a text that explains them. */
export const csv: ArchiveFormat = {
  name: 'csv',
  extension: 'csv.zip',
  mediaType: 'application/zip',
  files: (data) => [
    { name: 'README.txt', text: readme(data) },
    ...Object.entries(TABLES).map(([name, { write }]) => ({ name, text: write(data) })),
  ],
};
