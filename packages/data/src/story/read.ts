import { Actor } from '../model/actor.ts';
import { Claim } from '../model/claim.ts';
import { Event } from '../model/event.ts';
import { Question } from '../model/question.ts';
import { Source } from '../model/source.ts';
import { type Story, StoryHead } from '../model/story.ts';
import type { Sheet } from './document.ts';
import type { Draft, Entry } from './draft.ts';
import { LISTS, PARTS, type Part, STORY_FILES, fileOf, readSheets } from './files.ts';
import { readList } from './list.ts';
import type { Problem } from './problem.ts';
import { RULES } from './rules/index.ts';
import { type Misfit, fit } from './shape.ts';

type Sheets = Partial<Record<Part, Sheet>>;
interface Reading {
  draft: Draft;
  misfits: Partial<Record<Part, Misfit[]>>;
}

const NO_LIST = { ids: undefined, entries: [], misfits: [] };

function readShapes(sheets: Sheets): Reading {
  const head = sheets.story && fit(StoryHead, sheets.story.value);
  const lists = {
    actors: sheets.actors ? readList(Actor, sheets.actors.value) : NO_LIST,
    events: sheets.events ? readList(Event, sheets.events.value) : NO_LIST,
    claims: sheets.claims ? readList(Claim, sheets.claims.value) : NO_LIST,
    questions: sheets.questions ? readList(Question, sheets.questions.value) : NO_LIST,
    sources: sheets.sources ? readList(Source, sheets.sources.value) : NO_LIST,
  };
  const draft = {
    head: head?.value,
    actors: lists.actors.entries,
    events: lists.events.entries,
    claims: lists.claims.entries,
    questions: lists.questions.entries,
    sources: lists.sources.entries,
    ids: Object.fromEntries(LISTS.map((list) => [list, lists[list].ids])) as Draft['ids'],
  };
  const misfits = Object.fromEntries(LISTS.map((list) => [list, lists[list].misfits]));
  return { draft, misfits: { ...misfits, story: head?.misfits ?? [] } };
}

const START = { line: 1, column: 1 };

function* misshapen(sheets: Sheets, misfits: Reading['misfits']): Generator<Problem> {
  for (const part of PARTS)
    for (const { path, onKey, message } of misfits[part] ?? []) {
      const position = onKey ? sheets[part]?.keyAt(path) : sheets[part]?.valueAt(path);
      yield { file: fileOf(part), ...(position ?? START), rule: 'shape', message };
    }
}

function* breaches(sheets: Sheets, draft: Draft): Generator<Problem> {
  for (const [rule, check] of Object.entries(RULES))
    for (const { part, path, message } of check(draft))
      yield { file: fileOf(part), ...(sheets[part]?.valueAt(path) ?? START), rule, message };
}

const byPlace = (a: Problem, b: Problem): number =>
  STORY_FILES.indexOf(a.file) - STORY_FILES.indexOf(b.file) || a.line - b.line || a.column - b.column;

const values = <T>(entries: Entry<T>[]): T[] => entries.map(({ value }) => value);

/**
 * Reads and checks a story: texts in, by file name (`story.yaml`, `actors.yaml`, …; other names are left alone); the story
 * out, or everything that is wrong with it, file by file and from top to bottom. Throws on no text.
 */
export function readStory(files: Readonly<Record<string, string>>): { story: Story | undefined; problems: Problem[] } {
  const { sheets, problems: unreadable } = readSheets(files);
  const { draft, misfits } = readShapes(sheets);
  const problems = [...unreadable, ...misshapen(sheets, misfits), ...breaches(sheets, draft)];
  if (problems.length > 0 || !draft.head) return { story: undefined, problems: problems.sort(byPlace) };
  const story = {
    ...draft.head,
    actors: values(draft.actors),
    events: values(draft.events),
    claims: values(draft.claims),
    questions: values(draft.questions),
    sources: values(draft.sources),
  };
  return { story, problems };
}
