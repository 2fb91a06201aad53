import { controls } from './controls.ts';
import { panel } from './panel.ts';
import { table } from './table.ts';
import { words } from './words.ts';

/** Interface text of the explorer apart from its two charts. */
export const explorer = { words, panel, controls, table };
