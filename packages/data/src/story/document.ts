import { LineCounter, parseDocument, visit } from 'yaml';
import { quote } from '../time/complaint.ts';
import { type Path, follow } from './follow.ts';
import { tooDeepAt } from './nesting.ts';
import type { Problem } from './problem.ts';

interface Position {
  line: number;
  column: number;
}

/** A YAML file, read: its plain value, and where in the text each part of it stands. */
export interface Sheet {
  value: unknown;
  /** Where the value at `path` starts; the nearest key before it when it is missing. */
  valueAt: (path: Path) => Position;
  /** Where the key that ends `path` stands. */
  keyAt: (path: Path) => Position;
}

/** A file beyond this many characters is a mistake, and reading it would take minutes. */
export const MAX_CHARACTERS = 50_000_000;

interface Fault {
  code: string;
  message: string;
  pos: readonly [number, number];
}

const ADVICE: Record<string, string> = {
  TAB_AS_INDENT: 'a tab indents this line; YAML indents with spaces',
  MULTIPLE_DOCS: 'a second document starts here; a story file holds one, without --- inside',
  TAG_RESOLVE_FAILED: 'a tag such as !name means nothing in a story; text that starts with ! stands in quotes',
  ALIAS: 'an alias such as *name repeats text from elsewhere; write it out, and put text that starts with * in quotes',
};

function complaint({ code, message, pos }: Fault, text: string): string {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(pos[0], pos[0] + 200))?.[0] ?? '';
    return `the key ${quote(key.trim())} stands twice in one place; keep one of them`;
  }
  const words = message.charAt(0).toLowerCase() + message.slice(1);
  return ADVICE[code] ?? `this is not YAML (${words}); check the quotes, brackets and indentation here`;
}

/** Text starting with a byte-order mark or with Windows line ends is fine. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/**
 * Reads YAML 1.2, without aliases (a small file could unfold into a huge value), merge keys and tags.
 * Keys stay as they are, `__proto__` among them: check the value into fresh objects.
 */
export function readSheet(file: string, source: string): { sheet: Sheet | undefined; problems: Problem[] } {
  const text = withoutMark(source);
  const refuse = (message: string, offset = 0) => {
    const before = text.slice(0, offset).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    return { sheet: undefined, problems: [{ file, line: before.length, column, rule: 'yaml', message }] };
  };
  if (text.length > MAX_CHARACTERS)
    return refuse(`the file has ${text.length} characters; a story file has at most ${MAX_CHARACTERS}`);
  const deep = tooDeepAt(text);
  if (deep !== undefined) return refuse('this is nested over a hundred levels deep; a story has six levels', deep);

  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
  });
  const position = (offset = 0): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };

  const faults: Fault[] = [...document.errors, ...document.warnings];
  visit(document, {
    Alias: (_, { range }) => void faults.push({ code: 'ALIAS', message: '', pos: [range?.[0] ?? 0, range?.[1] ?? 0] }),
  });
  if (faults.length > 0) {
    const problems = faults.map((fault) => ({
      file,
      ...position(fault.pos[0]),
      rule: 'yaml',
      message: complaint(fault, text),
    }));
    // One slip often brings several complaints in its wake; the first on a line is the one that helps.
    const first = new Map(problems.toReversed().map((problem) => [problem.line, problem]));
    return { sheet: undefined, problems: [...first.values()].reverse() };
  }
  return {
    sheet: {
      value: document.toJS(),
      valueAt: (path) => position(follow(document, path).value),
      keyAt: (path) => position(follow(document, path).key),
    },
    problems: [],
  };
}
