import { Actor } from '../model/actor.ts';
import { Claim } from '../model/claim.ts';
import { Event } from '../model/event.ts';
import { Question } from '../model/question.ts';
import { Source } from '../model/source.ts';
import { type Story, StoryHead } from '../model/story.ts';
import type { Sheet } from './document.ts';
import type { Draft, Entry } from './draft.ts';
import type { Path } from './follow.ts';
import { LISTS, PARTS, type Part, STORY_FILES, fileOf, readSheets } from './files.ts';
import { readList } from './list.ts';
import type { Problem } from './problem.ts';
import { RULES } from './rules/index.ts';
import { type Misfit, fit } from './shape.ts';

type Sheets = Partial<Record<Part, Sheet>>;
/** The plain value of each part of a story that could be read. */
type Values = Partial<Record<Part, Pick<Sheet, 'value'>>>;
interface Reading {
  draft: Draft;
  misfits: Partial<Record<Part, Misfit[]>>;
}

const NO_LIST = { ids: undefined, entries: [], misfits: [] };

function readShapes(sheets: Values): Reading {
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

function storyOf(head: StoryHead, draft: Draft): Story {
  return {
    ...head,
    actors: values(draft.actors),
    events: values(draft.events),
    claims: values(draft.claims),
    questions: values(draft.questions),
    sources: values(draft.sources),
  };
}

/**
 * Reads and checks a story: texts in, by file name (`story.yaml`, `actors.yaml`, …; other names are left alone); the story
 * out, or everything that is wrong with it, file by file and from top to bottom. Throws on no text.
 */
export function readStory(files: Readonly<Record<string, string>>): { story: Story | undefined; problems: Problem[] } {
  const { sheets, problems: unreadable } = readSheets(files);
  const { draft, misfits } = readShapes(sheets);
  const problems = [...unreadable, ...misshapen(sheets, misfits), ...breaches(sheets, draft)];
  if (problems.length > 0 || !draft.head) return { story: undefined, problems: problems.sort(byPlace) };
  return { story: storyOf(draft.head, draft), problems };
}

/** Something wrong in the parts of a story: in which part, and where in it. */
export interface Fault {
  part: Part;
  path: Path;
  message: string;
}

/** Checks a story that is no YAML, by the same rules: the value of each part in; the story out, or everything that is wrong with it. */
export function readParts(parts: Readonly<Record<Part, unknown>>): { story: Story | undefined; faults: Fault[] } {
  const sheets = Object.fromEntries(PARTS.map((part) => [part, { value: parts[part] }])) as Values;
  const { draft, misfits } = readShapes(sheets);
  const faults = PARTS.flatMap((part) => (misfits[part] ?? []).map(({ path, message }) => ({ part, path, message })));
  for (const check of Object.values(RULES)) faults.push(...check(draft));
  if (faults.length > 0 || !draft.head) return { story: undefined, faults };
  return { story: storyOf(draft.head, draft), faults };
}
