import type { Language } from '@standoff/data';
import { localeOf } from '../messages/index.ts';

/** The column a table is sorted by, and which way. */
export interface Sort<Column extends string> {
  by: Column;
  descending: boolean;
}

/** What a press on a column's header gives: that column ascending, or the other way round if it was sorted by already. */
export const nextSort = <Column extends string>(sort: Sort<Column> | undefined, by: Column): Sort<Column> => ({
  by,
  descending: sort?.by === by && !sort.descending,
});

/**
 * Rows sorted by a key, numbers by size and words by the alphabet of the language. Equal rows keep their order in both
 * directions, and rows with no words stand last.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | number,
  descending: boolean,
  lang: Language,
): Row[] {
  const { compare } = new Intl.Collator(localeOf(lang), { numeric: true });
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort(({ key: a }, { key: b }) => {
      if (a === '' || b === '') return Number(a === '') - Number(b === '');
      return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
    })
    .map(({ row }) => row);
}

/** The `aria-sort` of a column. */
export const ariaSort = (sort: Sort<string> | undefined, column: string): 'ascending' | 'descending' | undefined => {
  if (sort?.by !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
};
