/** The middle of the values; with an even number, the lower of the two in the middle. */
export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
};

/** One thing to time: `prepare` once, then `step` many times; `step` gets a running number. */
export interface Contestant {
  name: string;
  step: (n: number) => unknown;
}

/**
 * Milliseconds for one step of each contestant: the median over rounds of the mean within a round. Contestants take turns in
 * every round, so that a machine that slows down slows down for all. The first round warms up and does not count.
 */
export function race(contestants: Contestant[], { rounds = 9, steps = 100 } = {}): number[] {
  const times = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [i, { step }] of contestants.entries()) {
      const start = performance.now();
      for (let n = 0; n < steps; n += 1) step(round * steps + n);
      if (round > 0) times[i]?.push((performance.now() - start) / steps);
    }
  return times.map(median);
}

/** A number with three significant digits. */
export const three = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

/** Rows under a heading, columns aligned, as Markdown. */
export function table(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  console.log(
    [`\n${title}\n`, line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'),
  );
}
