import { describe, expect, it } from 'vitest';
import { formatProblems } from './problem.ts';

const problem = (line: number) => ({
  file: 'events.yaml',
  line,
  column: 3,
  rule: 'shape',
  message: 'found a, write b',
});

describe('formatProblems(problems, limit)', () => {
  it('gives one line for each', () => {
    expect(formatProblems([problem(7)])).toEqual(['events.yaml:7:3: found a, write b']);
  });

  it('counts what is beyond the limit', () => {
    expect(formatProblems([problem(1), problem(2), problem(3)], 1)).toEqual([
      'events.yaml:1:3: found a, write b',
      'and 2 more',
    ]);
  });
});
