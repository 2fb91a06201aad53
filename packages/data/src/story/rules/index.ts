import type { Rule } from '../draft.ts';
import { chapters } from './chapters.ts';
import { cycles } from './cycles.ts';
import { lanes } from './lanes.ts';
import { listings } from './listings.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import { sides } from './sides.ts';
import { spans } from './spans.ts';
import { stances } from './stances.ts';
import { uniqueIds } from './unique-ids.ts';
import { values } from './values.ts';

/** The rules that go beyond the shape of one item. A new rule is one file and one entry. */
export const RULES: Record<string, Rule> = {
  'unique-ids': uniqueIds,
  references,
  cycles,
  chapters,
  stances,
  quotations,
  values,
  listings,
  sides,
  lanes,
  spans,
};
