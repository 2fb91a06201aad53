import type { Localised } from '@standoff/data';

/** One row of a list of checkboxes. */
export interface Choice {
  /** The filter values that it stands for; all of them are chosen together. */
  values: string[];
  label: Localised;
  /** A proper name, which is not English just because it has no French form. */
  literal?: boolean;
  /** A few muted words after the label. */
  note?: string;
  /** Further words that find it. */
  also?: string;
  /** How many events it would leave. */
  count: number;
}
