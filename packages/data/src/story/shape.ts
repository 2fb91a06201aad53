import { z } from 'zod';
import { quote } from '../time/complaint.ts';
import type { Path } from './follow.ts';
import { nearest } from './nearest.ts';

/** Something that does not have the shape of its schema. `onKey`: it is the key that is wrong, not its value. */
export interface Misfit {
  path: Path;
  onKey: boolean;
  message: string;
}

type Schema = z.core.$ZodType;

const bare = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;

/** The keys that may stand at `path`, or none where something other than keys belongs. */
function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const here = bare(schema);
  const [step, ...rest] = path;
  if (here instanceof z.ZodArray && step !== undefined) return keysAt(here.element, rest);
  if (!(here instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(here.shape);
  const next: Schema | undefined = here.shape[String(step)];
  return next ? keysAt(next, rest) : [];
}

const list = (words: readonly unknown[]): string => words.map(String).join(', ');

function found(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'string' ? quote(value) : `the ${typeof value} ${String(value)}`;
}

function wanted(issue: z.core.$ZodIssue, keys: string[]): string {
  if (issue.code === 'invalid_value') return `one of ${list(issue.values)}`;
  if (issue.code !== 'invalid_type') return 'something else';
  if (issue.expected === 'object') return keys.length > 0 ? `a group with the keys ${list(keys)}` : 'a group of keys';
  const words: Record<string, string> = { string: 'text', array: 'a list', int: 'a whole number', number: 'a number' };
  return words[issue.expected] ?? issue.expected;
}

const UNITS: Record<string, string> = { string: 'characters', array: 'entries' };

function size(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const unit = UNITS[issue.origin];
  const has = typeof issue.input === 'string' || Array.isArray(issue.input) ? issue.input.length : issue.input;
  const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  if (issue.input === '') return 'the text is empty; write it, or leave the key out where it is optional';
  return unit
    ? `this has ${String(has)} ${unit}; it may have ${bound}`
    : `${String(has)} is out of range; write ${bound}`;
}

function describe(issue: z.core.$ZodIssue, schema: Schema): string {
  if (issue.message) return issue.message;
  if (issue.code === 'too_big' || issue.code === 'too_small') return size(issue);
  const wants = wanted(issue, keysAt(schema, issue.path));
  const key = issue.path.at(-1);
  if (issue.input === undefined) return `${quote(String(key))} is missing; it takes ${wants}`;
  if (issue.code === 'invalid_value') {
    const near = nearest(String(issue.input), issue.values.map(String));
    return `${found(issue.input)} is not known here; write ${near ? `${near}, or another of ${list(issue.values)}` : wants}`;
  }
  const unquoted = wants === 'text' && (typeof issue.input === 'number' || typeof issue.input === 'boolean');
  return `${found(issue.input)} stands here; write ${wants}${unquoted ? `, in quotes: '${String(issue.input)}'` : ''}`;
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: Schema): Misfit[] {
  const known = keysAt(schema, issue.path);
  return issue.keys.map((key) => {
    const near = nearest(key, known);
    const cure = near ? `did you mean "${near}"?` : `the keys here are ${list(known)}`;
    return {
      path: [...asPath(issue.path), key],
      onKey: true,
      message: `the key ${quote(key)} is not known here; ${cure}`,
    };
  });
}

const asPath = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** The value as its schema knows it, copied into fresh objects, or everything about it that does not fit. */
export function fit<T extends z.ZodType>(
  schema: T,
  value: unknown,
): { value: z.infer<T>; misfits: [] } | { value: undefined; misfits: Misfit[] } {
  // An empty message marks issues that no schema words itself, so that `describe` words them.
  const result = schema.safeParse(value, { error: () => '', reportInput: true });
  if (result.success) return { value: result.data, misfits: [] };
  const misfits = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? unknownKeys(issue, schema)
      : [{ path: asPath(issue.path), onKey: false, message: describe(issue, schema) }],
  );
  return { value: undefined, misfits };
}
