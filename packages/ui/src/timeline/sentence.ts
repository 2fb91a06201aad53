import { say, sayWhen, type Language, type TimelineMark } from '@standoff/data';
import { clip } from '../frame/clip.ts';
import { messages } from '../messages/index.ts';
import type { CompetingTimes } from './competing.ts';
import { sayTimesOf, versionNamer } from './versions.ts';

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
  const before = messages(lang).words.labelled(sayWhen(mark.when, lang, { style: 'short', year: true }), '');
  const after = [
    sayLanes(mark, lanes, lang, { spoken: true }),
    ...(mark.status === 'contested' ? [words.contested(mark.versions)] : []),
    words.place(nth, all),
  ].join('. ');
  const room = Math.max(SHORTEST_TITLE, LONGEST - before.length - after.length - 3);
  return clip(`${before}${clip(say(mark.title, lang), room)}. ${after}.`, LONGEST);
}

/**
 * The competing times of a mark in one sentence of at most 160 characters: all of them with who gives them, or only how many
 * there are. To name some and not others would set them apart.
 */
export function sayTimes(
  mark: TimelineMark,
  groups: readonly CompetingTimes[],
  lang: Language,
  sayDate = sayWhen,
): string {
  const words = messages(lang).timeline;
  const [first] = groups;
  if (!first) return '';
  const title = clip(say(mark.title, lang), SHORTEST_TITLE);
  const about = clip(sayTimesOf(first, lang), SHORTEST_TITLE);
  const nameOf = versionNamer(groups, mark.when, lang, sayDate);
  const given = groups.flatMap(({ times }) => times.map(nameOf));
  const sentence = (list: string) =>
    `${title}. ${about.endsWith('?') ? `${about} ${list}` : words.givenBy(about, list)}.`;
  const all = sentence(given.join('; '));
  return all.length <= LONGEST ? all : clip(sentence(words.differentTimes(given.length)), LONGEST);
}
