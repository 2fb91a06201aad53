const FORMULA = /^[=+\-@\t\r]/;

/**
 * A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe
 * in front, as OWASP advises: text from a source must not become code on a reader's machine. Negative numbers get one, too.
 */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Rows as CSV (RFC 4180): comma, double quotes where needed, CRLF after every row. Cells are guarded against formulas unless
 * `guard` is false.
 */
export const toCsv = (rows: readonly (readonly string[])[], { guard = true }: { guard?: boolean } = {}): string =>
  rows.map((row) => `${row.map((cell) => quoted(guard ? guarded(cell) : cell)).join(',')}\r\n`).join('');

/** Spreadsheets take a file for UTF-8 only if it begins with a byte order mark. */
export const BYTE_ORDER_MARK = '\ufeff';
