import { MAX_QUOTATION_WORDS } from '../../model/claim.ts';
import type { Breach, Draft } from '../draft.ts';

/** Words of a text: what stands between spaces and holds a letter or a digit, so that a dash is no word. */
const words = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Quotations stay short enough to quote freely. */
export function* quotations({ claims }: Draft): Generator<Breach> {
  for (const { index, value } of claims) {
    const count = words(value.quotation?.text ?? '');
    if (count > MAX_QUOTATION_WORDS)
      yield {
        part: 'claims',
        path: [index, 'quotation', 'text'],
        message: `the quotation has ${count} words; keep at most ${MAX_QUOTATION_WORDS}`,
      };
  }
}
