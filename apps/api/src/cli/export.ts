import { open, rename, rm } from 'node:fs/promises';
import { checkFilter, decodeFilter, EXPORT_NAMES, isExportName, type ExportName } from '@standoff/data';
import { EXPORT_FORMATS, exportData } from '@standoff/data/formats';
import { readEnv } from '../env.ts';
import { exportBytes } from '../export/bytes.ts';
import { accessTo } from '../export/open.ts';
import { openStories } from '../store/open.ts';
import type { Store, StoryReader } from '../store/store.ts';
import { bundledStories } from '../stories.ts';
import { Failure, text, UsageError, type Command, type Values } from './command.ts';
import { suggest } from './suggest.ts';

export const exportStory: Command = {
  name: 'export',
  takes: '<story>',
  summary: 'write a story, or what a filter leaves of it, in another format',
  options: {
    format: { type: 'string', value: '<name>', help: `one of ${EXPORT_NAMES.join(', ')}` },
    filter: { type: 'string', value: '<query>', help: 'what an address of the explorer has after the ?' },
    out: { type: 'string', value: '<file>', help: 'the file to write (default: the standard output)' },
    lang: { type: 'string', value: '<en|fr>', help: 'the language of labels (default: en)' },
    version: { type: 'string', value: '<version>', help: 'the version to write (default: the current one)' },
    stories: {
      type: 'string',
      value: '<folder>',
      help: 'a folder of story folders (default: STANDOFF_STORIES, else the bundled ones)',
    },
    'no-guard': { type: 'boolean', help: 'csv: leave cells that begin like a formula as they are' },
  },
  examples: [
    ['standoff export anthropic-pentagon-2026 --format json --out story.json', 'all of it, to import elsewhere'],
    ['standoff export anthropic-pentagon-2026 --format gexf --filter actor=openai', 'part of it, for Gephi'],
  ],
  async run({ values, positionals }, { err, bytes }) {
    const [story, ...more] = positionals;
    if (story === undefined || more.length > 0)
      throw new UsageError('export takes the id of one story: standoff export my-story --format json');
    const format = EXPORT_FORMATS[formatOf(values)];
    const folder = text(values, 'stories') ?? readEnv().STANDOFF_STORIES ?? bundledStories();
    const access = await accessTo(await readerOf(await openStories([folder]), story, text(values, 'version')));

    const decoded = decodeFilter(new URLSearchParams(text(values, 'filter')));
    const { filter, problems } = checkFilter(access.outline, decoded.filter);
    for (const { message } of [...decoded.problems, ...problems]) err(message);

    const data = exportData(access, { filter, lang: languageOf(values), guard: !values['no-guard'] });
    const file = text(values, 'out');
    const pieces = exportBytes(format, data);
    if (file === undefined) for await (const piece of pieces) await bytes(piece);
    else await writeWhole(file, pieces);
    return 0;
  },
};

function formatOf(values: Values): ExportName {
  const given = text(values, 'format');
  const known = `there are ${EXPORT_NAMES.join(', ')}`;
  if (given === undefined) throw new UsageError(`Which format? Say it with --format: ${known}`);
  if (isExportName(given)) return given;
  const meant = suggest(given, EXPORT_NAMES);
  throw new UsageError(`There is no format '${given}': ${meant ? `did you mean '${meant}'?` : known}`);
}

function languageOf(values: Values): string {
  const given = text(values, 'lang') ?? 'en';
  if (!['en', 'fr'].includes(given)) throw new UsageError(`--lang is '${given}': it should be en or fr`);
  return given;
}

async function readerOf(store: Store, story: string, version: string | undefined): Promise<StoryReader> {
  const current = await store.current(story);
  if (current === undefined) {
    const ids = (await store.stories()).map(({ id }) => id);
    const meant = suggest(story, ids);
    throw new Failure(
      `There is no story '${story}': ${meant === undefined ? `there are ${ids.join(', ')}` : `did you mean '${meant}'?`}`,
    );
  }
  const reader = await store.open(story, version ?? current);
  if (!reader) throw new Failure(`There is no version '${version}' of '${story}': the current one is '${current}'`);
  return reader;
}

/** Writes a file that is there whole or not at all. Throws `Failure` where it cannot be written. */
async function writeWhole(file: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const handle = await open(unfinished, 'w');
    try {
      for await (const piece of pieces) await handle.write(piece);
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof Error && 'code' in error) throw new Failure(`${file} cannot be written: ${error.message}`);
    throw error;
  }
}
