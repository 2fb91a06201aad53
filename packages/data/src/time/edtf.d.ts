/** The part of the `edtf` library that is used here; it ships no types of its own. */
declare module 'edtf' {
  interface Parsed {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
  }
  /** Throws for text that the grammar does not accept. */
  export function parse(text: string, options?: { level?: number; seasonUncertainty?: boolean }): Parsed;
}
