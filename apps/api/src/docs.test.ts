import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXPORT_NAMES, FIELDS, FILTER_KEYS } from '@standoff/data';
import { describe, expect, it } from 'vitest';
import { createApi } from './api.ts';
import { COMMANDS } from './cli/run.ts';
import { readEnv } from './env.ts';
import { appRouter } from './router.ts';
import { openStories } from './store/open.ts';
import { bundledStories } from './stories.ts';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), 'utf8');
const docs = read('api.md');
const procedures = Object.keys(appRouter._def.procedures);
const rows = docs.split('\n').filter((line) => line.startsWith('| `'));
const section = (title: string) => docs.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

/** The calls of the documentation, as the paths that curl would ask for. */
const calls = [...docs.matchAll(/^curl -G \S+?(\/trpc\/\S+)([^`]*?)\n```/gm)].map(([, path = '', options = '']) => {
  const parameters = [...options.matchAll(/--data-urlencode '([^=]+)=([^']*)'/g)];
  return `${path}?${new URLSearchParams(parameters.map(([, name = '', value = '']): [string, string] => [name, value])).toString()}`;
});

describe('docs/api.md', () => {
  it.each(procedures)('has a row for %s', (procedure) => {
    expect(rows.filter((row) => row.startsWith(`| \`${procedure}\` `))).toHaveLength(1);
  });

  it('has no row for a procedure that is not there', () => {
    const named = [...section('Procedures').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...procedures].sort());
  });

  it.each(FILTER_KEYS)('names the part %s of the filter', (key) => {
    expect(section('The filter, and what was wrong with it')).toContain(`\`${key}\``);
  });

  it.each(FIELDS)('names the field %s that a search looks in', (field) => {
    expect(section('Search')).toContain(`\`${field}\``);
  });

  it.each(COMMANDS)('names standoff $name and its options', ({ name, options }) => {
    const row = rows.find((line) => line.startsWith(`| \`standoff ${name}`));
    for (const option of Object.keys(options)) expect(row).toContain(`\`--${option}\``);
  });

  it.each([...Object.keys(readEnv({})), 'STANDOFF_STORIES'])('names the variable %s', (variable) => {
    expect(section('The command')).toContain(`| \`${variable}\``);
  });

  it('has examples that are answered', async () => {
    expect(calls).toHaveLength(3);
    const { fetch } = createApi({ store: await openStories([bundledStories()]) });
    for (const path of calls) expect((await fetch(new Request(`http://localhost${path}`))).status).toBe(200);
  });
});

describe('docs/exports.md', () => {
  const formats = read('exports.md');

  it.each(EXPORT_NAMES)('has a row and a section for %s, which says what it loses', (name) => {
    expect(formats).toMatch(new RegExp(`^\\| \`${name}\` +\\| \`/export/<story>\\.${name}\``, 'm'));
    expect(formats.split(`\n## ${name}\n`)[1]?.split('\n## ')[0]).toMatch(/^It loses /m);
  });
});
