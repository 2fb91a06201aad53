import { STORY_LISTS, type StoryList } from '../model/story.ts';
import { quote } from '../time/complaint.ts';
import { type Sheet, readSheet } from './document.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What the files of a story are called, without `.yaml`. */
export type Part = 'story' | StoryList;

export const LISTS = Object.keys(STORY_LISTS) as StoryList[];
export const PARTS: readonly Part[] = ['story', ...LISTS];
export const fileOf = (part: Part): string => `${part}.yaml`;

/** The files of a story folder, in the order in which problems are told. */
export const STORY_FILES: readonly string[] = PARTS.map(fileOf);

function missing(file: string, files: Readonly<Record<string, string>>): Problem {
  const others = Object.keys(files).filter((name) => !STORY_FILES.includes(name));
  const near = nearest(file, others);
  const cure = near ? `rename ${quote(near)}` : `a story folder holds ${STORY_FILES.join(', ')}`;
  return { file, line: 1, column: 1, rule: 'file', message: `this file is missing; ${cure}` };
}

/** Reads the YAML of each file of a story; what cannot be read is left out and told among the problems. */
export function readSheets(files: Readonly<Record<string, string>>): {
  sheets: Partial<Record<Part, Sheet>>;
  problems: Problem[];
} {
  const sheets: Partial<Record<Part, Sheet>> = {};
  const problems: Problem[] = [];
  for (const part of PARTS) {
    const file = fileOf(part);
    const text = Object.hasOwn(files, file) ? files[file] : undefined;
    const read = text === undefined ? { sheet: undefined, problems: [missing(file, files)] } : readSheet(file, text);
    problems.push(...read.problems);
    if (read.sheet) sheets[part] = read.sheet;
  }
  return { sheets, problems };
}
