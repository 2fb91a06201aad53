import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, toCsv } from './csv.ts';

/** Reads CSV by the grammar of RFC 4180, one character at a time. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at];
    if (inQuotes) {
      if (sign !== '"') cell += sign;
      else if (csv[at + 1] === '"') cell += csv[(at += 1)];
      else inQuotes = false;
    } else if (sign === '"') inQuotes = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && csv[at + 1] === '\n') {
      at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += sign;
  }
  return rows;
}

test('toCsv quotes cells with commas, quotes and line breaks, and ends rows with CRLF', () => {
  expect(toCsv([['plain', 'a,b', 'say "no"', 'two\nlines', '']])).toBe('plain,"a,b","say ""no""","two\nlines",\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('guarded puts an apostrophe before %j', (cell) => {
  expect(guarded(cell)).toBe(`'${cell}`);
});

test.each(['a=1', '1-2', '', "'=1", ' =1'])('guarded leaves %j as it is', (cell) => {
  expect(guarded(cell)).toBe(cell);
});

const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1', '-1', 'a,b', '"', '\r\n', "'"));

test('parsing what toCsv wrote gives the guarded cells back', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
      expect(parse(toCsv(rows))).toEqual(rows.map((row) => row.map(guarded)));
    }),
  );
});

test('no cell that a spreadsheet reads begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
      for (const read of parse(toCsv(rows)).flat()) expect(read).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
