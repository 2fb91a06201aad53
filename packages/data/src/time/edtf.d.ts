/** The part of the `edtf` library that is used here; it ships no types of its own. */
declare module 'edtf' {
  interface Parsed {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
  }
  /** Throws for text that the grammar does not accept. */
  export function parse(text: string, options?: { level?: number; seasonUncertainty?: boolean }): Parsed;
  /** A date of the library, from what `parse` answers. Bounds are instants in milliseconds. */
  export default function edtf(parsed: Parsed): { min: number | null; max: number | null };
}
