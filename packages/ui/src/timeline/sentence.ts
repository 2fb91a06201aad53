import { say, sayWhen, type Language, type TimelineMark } from '@standoff/data';
import { messages } from '../messages/index.ts';

const LONGEST = 160;
const SHORTEST_TITLE = 40;

/** Who does it to whom, by lane: "Courts → Department of Defense". */
export function sayLanes(
  mark: TimelineMark,
  lanes: readonly string[],
  lang: Language,
  { spoken = false } = {},
): string {
  const words = messages(lang).timeline;
  const named = (indices: number[]) => indices.flatMap((i) => lanes[i] ?? []).join(', ');
  const from = named([mark.lane, ...mark.partners]);
  if (mark.targets.length === 0) return mark.partners.length > 0 && spoken ? words.between(from) : from;
  return (spoken ? words.aimedAtSaid : words.aimedAt)(from, named(mark.targets));
}

export interface Said {
  mark: TimelineMark;
  lanes: readonly string[];
  lang: Language;
  /** Which one it is of how many. */
  nth: number;
  all: number;
}

/** A mark in one sentence of at most 160 characters, for screen readers: the title is cut before anything else is. */
export function sayMark({ mark, lanes, lang, nth, all }: Said): string {
  const words = messages(lang).timeline;
  const before = `${sayWhen(mark.when, lang, { style: 'short', year: true })}: `;
  const after = [
    sayLanes(mark, lanes, lang, { spoken: true }),
    ...(mark.status === 'contested' ? [words.contested(mark.versions)] : []),
    words.place(nth, all),
  ].join('. ');
  const title = say(mark.title, lang);
  const room = Math.max(SHORTEST_TITLE, LONGEST - before.length - after.length - 3);
  const short = title.length > room ? `${title.slice(0, room - 1).trimEnd()}…` : title;
  const sentence = `${before}${short}. ${after}.`;
  return sentence.length > LONGEST ? `${sentence.slice(0, LONGEST - 1).trimEnd()}…` : sentence;
}
