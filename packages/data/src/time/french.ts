import type { Noun, Vocabulary } from './vocabulary.ts';

const NBSP = '\u00a0';
/** The narrow no-break space of French typography. */
const NNBSP = '\u202f';

const two = (n: number): string => String(n).padStart(2, '0');
const ordinal = (n: number): string => (n === 1 ? '1er' : `${n}e`);
const VOWEL = /^[aeiouhéê]/;

/** The definite article that a date takes in a sentence: le 4 mars, l’été 2026, les années 2020, but 2026. */
function article(name: string, noun: Noun): '' | 'le ' | 'l’' | 'les ' {
  if (noun === 'month' || noun === 'year') return '';
  if (noun === 'decade') return 'les ';
  return noun === 'season' && VOWEL.test(name) ? 'l’' : 'le ';
}

function from(name: string, noun: Noun): string {
  const before = article(name, noun);
  if (before === 'le ') return `à partir du ${name}`;
  if (before === 'les ') return `à partir des ${name}`;
  if (before === 'l’') return `à partir de l’${name}`;
  return VOWEL.test(name) ? `à partir d’${name}` : `à partir de ${name}`;
}

function until(name: string, noun: Noun): string {
  const before = article(name, noun);
  if (before === 'le ') return `jusqu’au ${name}`;
  if (before === 'les ') return `jusqu’aux ${name}`;
  return before === 'l’' ? `jusqu’à l’${name}` : `jusqu’en ${name}`;
}

const roughly = (words: string, approximate: boolean): string => (approximate ? `${words} environ` : words);

export const french: Vocabulary = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  monthsShort: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  day: (day) => (day === 1 ? '1er' : String(day)),
  clock: (hour, minute, second) => {
    const minutes = minute === undefined ? '' : `${NNBSP}${two(minute)}`;
    const seconds = second === undefined ? '' : `${NNBSP}min${NNBSP}${two(second)}${NNBSP}s`;
    return `${hour}${NNBSP}h${minutes}${seconds}`;
  },
  beforeClock: ' à ',
  beforeZone: ', ',
  decade: (year) => `années ${year}`,
  between: (first, last) => `entre ${first} et ${last}`,
  beforeChrist: (year) => `${year} av.${NBSP}J.-C.`,
  hemisphere: (season, half) => `${season} (hémisphère ${half === 'north' ? 'Nord' : 'Sud'})`,
  quarter: (nth, year) => `${ordinal(nth)} trimestre ${year}`,
  half: (nth, year) => `${ordinal(nth)} semestre ${year}`,
  about: (name, noun) => `vers ${article(name, noun)}${name}`,
  perhaps: (name, noun) => `peut-être ${article(name, noun)}${name}`,
  possibly: 'peut-être ',
  aboutShort: 'v. ',
  from: (name, noun, approximate) => roughly(from(name, noun), approximate),
  until: (name, noun, approximate) => roughly(until(name, noun), approximate),
  endUnknown: ', fin inconnue',
  startUnknown: ', début inconnu',
  orEarlier: ' ou avant',
  orLater: ' ou après',
  oneOf: `l’une de ces dates${NBSP}: `,
  or: ' ou ',
  and: ' et ',
  always: 'toutes les dates',
};
