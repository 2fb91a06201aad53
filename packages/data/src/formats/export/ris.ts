import { isoDate } from '../schema-org/dates.ts';
import type { Source, SourceKind } from '../../model/source.ts';
import type { ExportData, TextFormat } from './types.ts';

const TYPES: Record<SourceKind, string> = {
  primary: 'GEN',
  news: 'NEWS',
  aggregator: 'ELEC',
  blog: 'BLOG',
  forum: 'ELEC',
};

/** A value on one line: a line end in it would begin another field. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

function entry({ id, url, publisher, title, author, published, language, kind, relays, note }: Source): string {
  const date = published === undefined ? undefined : isoDate(published)?.slice(0, 10);
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[kind]],
    ['ID', id],
    ['TI', title],
    ['AU', author],
    ['PB', publisher],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['UR', url],
    ['LA', language],
    ...relays.map((name): [string, string] => ['N1', `Carries a report of ${name}`]),
    ['N1', note?.en],
  ];
  const lines = fields.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${oneLine(value)}\r\n`));
  return `${lines.join('')}ER  - \r\n`;
}

/** The sources as RIS (Reference Manager's format of 2011): tagged lines that end in CRLF, in UTF-8. */
async function* write({ each }: ExportData): AsyncGenerator<string> {
  let before = '';
  for await (const source of each('source')) {
    yield before + entry(source);
    before = '\r\n';
  }
}

export const ris: TextFormat = {
  name: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  write,
};
