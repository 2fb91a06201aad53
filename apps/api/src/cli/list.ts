import { readEnv } from '../env.ts';
import { openStories } from '../store/open.ts';
import type { StoryCard } from '../store/store.ts';
import { bundledStories } from '../stories.ts';
import { text, type Command } from './command.ts';

export const list: Command = {
  name: 'list',
  summary: 'list the stories, with version, counts and period',
  options: {
    stories: {
      type: 'string',
      value: '<folder>',
      help: 'a folder of story folders (default: STANDOFF_STORIES, else the bundled ones)',
    },
    json: { type: 'boolean', help: 'as JSON, for programs' },
  },
  examples: [
    ['standoff list', 'the bundled stories'],
    ['standoff list --stories stories --json', 'those of a folder, for another program'],
  ],
  async run({ values }, { out }) {
    const folder = text(values, 'stories') ?? readEnv().STANDOFF_STORIES ?? bundledStories();
    const cards = await (await openStories([folder])).stories();
    if (values['json']) out(JSON.stringify(cards.map(forPrograms), null, 2));
    else for (const line of table([HEADINGS, ...cards.map(row)])) out(line);
    return 0;
  },
};

const HEADINGS = ['id', 'version', 'events', 'actors', 'claims', 'questions', 'sources', 'period', 'title'];

const row = ({ id, version, counts, period, title }: StoryCard): string[] => [
  id,
  version,
  ...[counts.events, counts.actors, counts.claims, counts.questions, counts.sources].map(String),
  period.edtf,
  title.en,
];

const forPrograms = ({ id, version, title, period, counts, licence }: StoryCard) => ({
  id,
  version,
  title,
  period: period.edtf,
  counts,
  licence,
});

function table(rows: readonly string[][]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
