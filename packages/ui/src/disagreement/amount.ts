import { say, type Language, type Outline, type OutlineValue } from '@standoff/data';
import { localeOf, messages, type Messages } from '../messages/index.ts';
import { nameOf } from '../panel/lookup.ts';
import type { SayWhen } from '../panel/zones.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Years and months by their mean length in the Gregorian calendar, as the outline reads them. */
export const YEAR = 365.2425 * DAY;
export const MONTH = YEAR / 12;

/** A unit that is a sign and no word (percent, a currency): it stands with every number. */
export const signOf = (unit: string | undefined): string | undefined =>
  unit === 'percent' || (unit !== undefined && /^[A-Z]{3}$/.test(unit)) ? unit : undefined;

/** A number with its unit: "51%" for percent, "$200" for a currency code such as USD, else the number followed by the unit. */
export function sayAmount(value: number, unit: string | undefined, lang: Language): string {
  const locale = localeOf(lang);
  if (unit === 'percent')
    return new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 2 }).format(value);
  if (unit !== undefined && signOf(unit) !== undefined)
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit,
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
    }).format(value);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}

/**
 * A length of time in words, in the units in which it comes out in the fewest parts, as it was probably stated: 15,778,476
 * seconds are "6 months", 14,280 are "3 h 58 min", 5,184,030 are "60 days 30 s".
 */
export function sayDuration(seconds: number, lang: Language): string {
  const words = messages(lang).disagreement;
  if (seconds === 0) return words.zero;
  const months = Math.floor(seconds / MONTH + 1e-6);
  // One month less, too, because 31 days are longer than a mean month.
  const [fewest = []] = [0, months, months - 1]
    .filter((count) => count >= 0)
    .map((count) => partsOf(seconds, count, words))
    .sort((a, b) => a.length - b.length);
  return fewest.join(' ');
}

/** The parts of a length of time of which so many are months, each in words. */
function partsOf(seconds: number, months: number, words: Messages['disagreement']): string[] {
  const rest = Math.max(0, Math.round((seconds - months * MONTH) * 1_000) / 1_000);
  const parts: [number, (n: number) => string][] = [
    [Math.floor(months / 12), words.years],
    [months % 12, words.months],
    [Math.floor(rest / DAY), words.days],
    [Math.floor((rest % DAY) / HOUR), words.hours],
    [Math.floor((rest % HOUR) / MINUTE), words.minutes],
    [rest % MINUTE, words.seconds],
  ];
  return parts.flatMap(([n, name]) => (n > 0 ? [name(n)] : []));
}

/** A value as it is stated, in the reader's language. */
export function sayValue(value: OutlineValue, outline: Outline, lang: Language, sayWhen: SayWhen): string {
  const words = messages(lang).disagreement;
  const between = (least: string, most: string) => (least === most ? least : words.range(least, most));
  switch (value.form) {
    case 'when':
      return sayWhen(value.when, lang);
    case 'number':
      return value.min === value.max
        ? sayAmount(value.max, value.unit, lang)
        : words.range(sayAmount(value.min, signOf(value.unit), lang), sayAmount(value.max, value.unit, lang));
    case 'duration':
      return between(sayDuration(value.min, lang), sayDuration(value.max, lang));
    case 'actor': {
      const name = say(nameOf(outline, value.actor), lang);
      return value.property === 'order' ? words.ranked(name) : name;
    }
    case 'place':
      return value.place;
  }
}
