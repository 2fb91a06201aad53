/** Where a command writes. `out` is the answer, `err` is about the run; both take whole lines. */
export interface Output {
  out: (line: string) => void;
  err: (line: string) => void;
  /** An answer that is a file; resolves when there is room for more. */
  bytes: (piece: Uint8Array) => Promise<void>;
}

interface Option {
  type: 'string' | 'boolean';
  /** What stands for the value in the help, such as `<folder>`. */
  value?: string;
  help: string;
}

export type Values = Record<string, string | boolean | undefined>;

export interface Command {
  name: string;
  /** What follows the name, such as `<folder…>`. */
  takes?: string;
  summary: string;
  options: Record<string, Option>;
  /** Command lines that work as they stand, each with what it does. */
  examples: [line: string, does: string][];
  /** Resolves with the exit code. Throws `UsageError` for a command line that makes no sense. */
  run: (args: { values: Values; positionals: string[] }, output: Output) => Promise<number>;
}

/** Something to tell the person who ran the command: no stack, exit code 1. */
export class Failure extends Error {}

/** A command line that makes no sense: exit code 2. */
export class UsageError extends Error {}

/** The text of an option that takes one. */
export const text = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};
