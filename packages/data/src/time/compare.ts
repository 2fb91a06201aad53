import { DAY } from './calendar.ts';
import { type When, wallStart } from './when.ts';

const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order for reading: a total order, 0 only for the same EDTF text. It compares, until something differs,
 *
 * 1. the day the date starts on, on its own wall clock (an open or unknown start comes first);
 * 2. dates without a clock time before clock times, as headings stand before what they cover;
 * 3. the instant it starts, so that times of several zones follow each other as they happened;
 * 4. the instant it ends, latest first: a year before its January, an open interval before a closed one;
 * 5. the EDTF text.
 *
 * Each step compares one value per date, which makes the order transitive. The price is that two clock times on
 * different local days stay in the order of those days even when their zones say otherwise: an order by instant could
 * not keep every clock time within its own day.
 */
export const compareWhen = (a: When, b: When): number =>
  order(Math.floor(wallStart(a) / DAY), Math.floor(wallStart(b) / DAY)) ||
  order(Number(a.offset !== undefined), Number(b.offset !== undefined)) ||
  order(a.earliest ?? -Infinity, b.earliest ?? -Infinity) ||
  order(b.latest ?? Infinity, a.latest ?? Infinity) ||
  (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0);
