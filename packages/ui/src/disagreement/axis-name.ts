import type { Language, ValueAxis } from '@standoff/data';
import { capital } from '../frame/capital.ts';
import { messages } from '../messages/index.ts';
import { signOf } from './amount.ts';

/** What the values of an axis are, as a heading: "When it began", "How many (users)". */
export function axisName({ property, unit }: Pick<ValueAxis, 'property' | 'unit'>, lang: Language): string {
  const words = messages(lang).disagreement;
  const name = words.properties[property];
  const named = unit === undefined || signOf(unit) !== undefined ? name : words.withUnit(name, unit);
  return capital(named, lang);
}
