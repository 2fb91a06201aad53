import bars from '../disagreement/Bars.svelte?raw';
import claims from '../disagreement/Claims.svelte?raw';
import frame from '../disagreement/Frame.svelte?raw';
import strip from '../disagreement/Strip.svelte?raw';
import actor from '../network/ActorMark.svelte?raw';
import link from '../network/LinkMark.svelte?raw';
import quad from '../panel/QuadMark.svelte?raw';
import axis from '../timeline/Axis.svelte?raw';
import bands from '../timeline/Bands.svelte?raw';
import marks from '../timeline/Marks.svelte?raw';
import { stillRules, type Rule } from './sheet.ts';

/** The components that draw in pages and pictures alike, by the class of the group that a picture puts them in. */
const SOURCES = {
  'p-bars': bars,
  'p-claims': claims,
  'p-frame': frame,
  'p-strip': strip,
  'p-actor': actor,
  'p-link': link,
  'p-quad': quad,
  'p-axis': axis,
  'p-bands': bands,
  'p-marks': marks,
};

/** How what is in a picture is styled: as on the page, from the same place. `drawn` tells which groups the picture has. */
export const pictureRules = (drawn: ReadonlySet<string>): Rule[] => [
  { selectors: ['text'], declarations: [['unicode-bidi', 'plaintext']] },
  ...Object.entries(SOURCES).flatMap(([scope, source]) => (drawn.has(scope) ? stillRules(source, scope) : [])),
];
