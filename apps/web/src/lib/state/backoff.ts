const FIRST = 1_000;
const LONGEST = 30_000;

/** Milliseconds to wait before trying again after `failures` failures in a row: 1 s, doubling up to 30 s. */
export const backoff = (failures: number): number => Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
