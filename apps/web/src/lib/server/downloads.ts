import { BYTE_ORDER_MARK, toCsv, type Language, type Outline } from '@standoff/data';
import { actorCells, actorRows, eventCells } from '@standoff/ui';
import { sourceCells } from '$lib/about/sources.ts';
import type { Caller } from './api.ts';
import { allSources } from './sources.ts';

interface Asked {
  api: Caller;
  outline: Outline;
  lang: Language;
}

interface Download {
  /** A media type. */
  type: string;
  make: (asked: Asked) => string | Promise<string>;
}

const CSV = 'text/csv';
const csv = (cells: string[][]): string => BYTE_ORDER_MARK + toCsv(cells);

/** The files that a story's data can be had as, by name. */
export const downloads: ReadonlyMap<string, Download> = new Map<string, Download>([
  ['events.csv', { type: CSV, make: ({ outline, lang }) => csv(eventCells(outline, outline.events, lang)) }],
  ['actors.csv', { type: CSV, make: ({ outline, lang }) => csv(actorCells(actorRows(outline, outline.events), lang)) }],
  [
    'sources.csv',
    {
      type: CSV,
      make: async ({ api, outline }) => csv(sourceCells(await allSources(api, outline.id, outline.version))),
    },
  ],
  ['outline.json', { type: 'application/json', make: ({ outline }) => JSON.stringify(outline, undefined, 1) }],
]);
