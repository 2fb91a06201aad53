/** Something wrong in a file of a story. Lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** Which rule it breaks: `file`, `yaml`, `shape`, or a key of `RULES`. */
  rule: string;
  /** What is wrong, and what would be right. */
  message: string;
}

/** One line that editors and terminals turn into a link: `file:line:column: what is wrong, what would be right`. */
export const formatProblem = ({ file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${message}`;

/** The first `limit` problems as lines, and one more line that says how many there are besides. */
export function formatProblems(problems: readonly Problem[], limit = 200): string[] {
  const lines = problems.slice(0, limit).map(formatProblem);
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
