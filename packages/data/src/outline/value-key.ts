import { foldText } from '../text.ts';
import type { OutlineValue } from './types.ts';

/**
 * Equal for values of one property and unit that say the same: one instant written in two zones, one place in two
 * spellings of case and accents. Sets of dates are the same only as they are written, because one of two days and both of
 * them have the same beginning and end.
 */
export function valueKey(value: OutlineValue): string {
  switch (value.form) {
    case 'when': {
      const { earliest, latest, form, approximate, uncertain, edtf } = value.when;
      return JSON.stringify([earliest, latest, form, approximate, uncertain, ...(form === 'set' ? [edtf] : [])]);
    }
    case 'number':
    case 'duration':
      return `${value.min} ${value.max}`;
    case 'actor':
      return value.actor;
    case 'place':
      return foldText(value.place);
  }
}
