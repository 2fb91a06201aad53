/** Rows on a page: about as high as a phone's window. */
const ROWS = 7;

/** A list in pages. */
export const pagesOf = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, page) => rows.slice(page * ROWS, (page + 1) * ROWS));

/** The page, from 0, that a row is on; the first where there is no such row. */
export const pageOf = (rows: readonly { id: string }[], id: string | undefined): number =>
  Math.max(0, Math.floor(rows.findIndex((row) => row.id === id) / ROWS));
