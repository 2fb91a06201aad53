import type { Language, Outline } from '@standoff/data';
import { actorCells, actorRows, eventCells, toCsv } from '@standoff/ui';
import { sourceCells } from '$lib/about/sources.ts';
import type { Caller } from './api.ts';
import { allSources } from './sources.ts';

interface Asked {
  api: Caller;
  outline: Outline;
  lang: Language;
}

interface Made {
  type: string;
  body: string;
}

// Spreadsheets take a file for UTF-8 only if it begins with a byte order mark.
const csv = (cells: string[][]): Made => ({ type: 'text/csv; charset=utf-8', body: `\ufeff${toCsv(cells)}` });

/** The files that a story's data can be had as, by name. */
export const downloads = new Map<string, (asked: Asked) => Made | Promise<Made>>([
  ['events.csv', ({ outline, lang }) => csv(eventCells(outline, outline.events, lang))],
  ['actors.csv', ({ outline, lang }) => csv(actorCells(actorRows(outline, outline.events), lang))],
  ['sources.csv', async ({ api, outline }) => csv(sourceCells(await allSources(api, outline.id, outline.version)))],
  ['outline.json', ({ outline }) => ({ type: 'application/json', body: JSON.stringify(outline, undefined, 1) })],
]);
