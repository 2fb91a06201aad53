import { formatProblem } from '@standoff/data/model';
import { NoStories } from '../store/folders.ts';
import { checkFolders } from '../store/open.ts';
import { UsageError, type Command } from './command.ts';

export const check: Command = {
  name: 'check',
  takes: '<folder…>',
  summary: 'check stories, and name every problem with its place',
  options: {},
  examples: [
    ['standoff check stories/my-story', 'one story'],
    ['standoff check stories', 'every story in a folder'],
  ],
  async run({ positionals }, { out, err }) {
    if (positionals.length === 0)
      throw new UsageError('check needs the folder of a story, or a folder of such folders: standoff check stories');
    const checked = await checkFolders(positionals).catch((error: unknown) => {
      throw error instanceof NoStories ? new UsageError(error.message) : error;
    });
    const problems = checked.flatMap((folder) => folder.problems);
    for (const problem of problems) out(formatProblem(problem));
    if (problems.length > 0) {
      const affected = checked.filter((folder) => folder.problems.length > 0).length;
      err(`${count(problems.length, 'problem')} in ${affected} of ${count(checked.length, 'story', 'stories')}`);
      return 1;
    }
    out(`${count(checked.length, 'story', 'stories')}, no problems`);
    for (const { folder, story } of checked) if (story) out(`${folder}: ${countsOf(story)}`);
    return 0;
  },
};

/** What a story holds, in words. */
export const countsOf = (story: Record<'events' | 'actors' | 'claims' | 'questions' | 'sources', unknown[]>): string =>
  [
    count(story.events.length, 'event'),
    count(story.actors.length, 'actor'),
    count(story.claims.length, 'claim'),
    count(story.questions.length, 'question'),
    count(story.sources.length, 'source'),
  ].join(', ');

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
