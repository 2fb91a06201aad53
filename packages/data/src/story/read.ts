import { z } from 'zod';
import { Actor } from '../model/actor.ts';
import { Claim } from '../model/claim.ts';
import { Event } from '../model/event.ts';
import { Question } from '../model/question.ts';
import { Source } from '../model/source.ts';
import { STORY_LISTS, type Story, StoryHead, type StoryList } from '../model/story.ts';
import { quote } from '../time/complaint.ts';
import { type Position, type Sheet, readSheet } from './document.ts';
import type { Breach, Draft, Entry } from './draft.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { RULES } from './rules/index.ts';
import { type Misfit, fit } from './shape.ts';

const LISTS = Object.keys(STORY_LISTS) as StoryList[];

const fileOf = (list: Breach['list']): string => `${list}.yaml`;

/** The files of a story folder, in the order in which problems are told. */
export const STORY_FILES: readonly string[] = ['story', ...LISTS].map((name) => `${name}.yaml`);

/** Opens the files one by one, collecting what is wrong with each. */
function opened(files: Readonly<Record<string, string>>, problems: Problem[]) {
  const sheets = new Map<string, Sheet>();
  for (const file of STORY_FILES) {
    const text = Object.hasOwn(files, file) ? files[file] : undefined;
    if (text === undefined) {
      const others = Object.keys(files).filter((name) => !STORY_FILES.includes(name));
      const near = nearest(file, others);
      const cure = near ? `rename ${quote(near)}` : `a story folder holds ${STORY_FILES.join(', ')}`;
      problems.push({ file, line: 1, column: 1, rule: 'file', message: `this file is missing; ${cure}` });
      continue;
    }
    const read = readSheet(file, text);
    problems.push(...read.problems);
    if (read.sheet) sheets.set(file, read.sheet);
  }
  return sheets;
}

const idOf = (item: unknown): string | undefined => {
  const id: unknown =
    typeof item === 'object' && item !== null && Object.hasOwn(item, 'id') ? Reflect.get(item, 'id') : 0;
  return typeof id === 'string' ? id : undefined;
};

/**
 * Reads and checks a story: texts in, by file name (`story.yaml`, `actors.yaml`, …); the story out, or everything that is
 * wrong with it, file by file and from top to bottom. Never throws on any text. Other files are left alone.
 */
export function readStory(files: Readonly<Record<string, string>>): { story: Story | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const sheets = opened(files, problems);

  const report = (file: string, rule: string, message: string, position: Position | undefined) =>
    problems.push({ file, line: position?.line ?? 1, column: position?.column ?? 1, rule, message });
  const misfitting = (file: string, { path, onKey, message }: Misfit, before: Misfit['path'] = []) => {
    const whole = [...before, ...path];
    const sheet = sheets.get(file);
    report(file, 'shape', message, onKey ? sheet?.keyAt(whole) : sheet?.valueAt(whole));
  };

  const ids: Draft['ids'] = {
    actors: undefined,
    events: undefined,
    claims: undefined,
    questions: undefined,
    sources: undefined,
  };
  function entries<T extends z.ZodType>(list: StoryList, schema: T): Entry<z.infer<T>>[] {
    const file = fileOf(list);
    const sheet = sheets.get(file);
    if (!sheet) return [];
    if (!Array.isArray(sheet.value)) {
      report(
        file,
        'shape',
        `this file holds no list; start each entry with "- id:", or write [] for none`,
        sheet.valueAt([]),
      );
      return [];
    }
    const items: unknown[] = sheet.value;
    ids[list] = items.map(idOf);
    return items.flatMap((item, index) => {
      const { value, misfits } = fit(schema, item);
      for (const misfit of misfits) misfitting(file, misfit, [index]);
      return misfits.length === 0 ? [{ index, value: value as z.infer<T> }] : [];
    });
  }
  const headSheet = sheets.get('story.yaml');
  const headFit = headSheet && fit(StoryHead, headSheet.value);
  for (const misfit of headFit?.misfits ?? []) misfitting('story.yaml', misfit);

  const draft: Draft = {
    head: headFit?.value,
    actors: entries('actors', Actor),
    events: entries('events', Event),
    claims: entries('claims', Claim),
    questions: entries('questions', Question),
    sources: entries('sources', Source),
    ids,
  };
  for (const [rule, check] of Object.entries(RULES))
    for (const { list, path, message } of check(draft))
      report(fileOf(list), rule, message, sheets.get(fileOf(list))?.valueAt(path));

  if (problems.length > 0 || !draft.head) return { story: undefined, problems: problems.sort(byPlace) };
  const all = <T>(list: Entry<T>[]): T[] => list.map(({ value }) => value);
  return {
    story: {
      ...draft.head,
      actors: all(draft.actors),
      events: all(draft.events),
      claims: all(draft.claims),
      questions: all(draft.questions),
      sources: all(draft.sources),
    },
    problems,
  };
}

const byPlace = (a: Problem, b: Problem): number =>
  STORY_FILES.indexOf(a.file) - STORY_FILES.indexOf(b.file) || a.line - b.line || a.column - b.column;
