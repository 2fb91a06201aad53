import { filterText } from './provenance.ts';
import type { ExportData, TextFormat, ThingKind } from './types.ts';

/** What a file of this format says that it is, and how its shape is counted. */
export const JSON_FORMAT = 'standoff';
export const JSON_FORMAT_VERSION = 1;

const LISTS: [key: string, kind: ThingKind][] = [
  ['actors', 'actor'],
  ['events', 'event'],
  ['claims', 'claim'],
  ['questions', 'question'],
  ['sources', 'source'],
];

async function* list(key: string, things: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `,\n  "${key}": [`;
  let before = '\n    ';
  for await (const thing of things) {
    yield before + JSON.stringify(thing);
    before = ',\n    ';
  }
  yield before.startsWith(',') ? '\n  ]' : ']';
}

/** The whole model in one file (RFC 8259): `readExport` reads it back without loss. One line for each thing. */
async function* write(data: ExportData): AsyncGenerator<string> {
  const filter = filterText(data);
  const header = {
    format: JSON_FORMAT,
    formatVersion: JSON_FORMAT_VERSION,
    version: data.outline.version,
    ...(filter && { filter }),
    story: data.head,
  };
  const keys = Object.entries(header).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  yield `{\n${keys.join(',\n')}`;
  for (const [key, kind] of LISTS) yield* list(key, data.each(kind));
  yield '\n}\n';
}

export const json: TextFormat = { name: 'json', extension: 'json', mediaType: 'application/json', write };
