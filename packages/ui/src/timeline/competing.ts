import {
  claimsAbout,
  say,
  valueAxes,
  type Language,
  type Localised,
  type Outline,
  type OutlineClaim,
  type When,
} from '@standoff/data';
import { nameOf } from '../panel/lookup.ts';

/** One time that somebody gives, with everybody who gives it. */
export interface GivenTime {
  when: When;
  /** Names of the speakers, each once, in the order in which they first spoke. */
  by: string[];
}

/** Times of one and the same thing that differ from each other, the earliest first. */
export interface CompetingTimes {
  id: string;
  /** The question that they answer, where the story asks one. */
  question?: Localised;
  property: 'start' | 'end';
  times: GivenTime[];
}

/**
 * The competing times of an event: those of each question that a claim about it answers with a time, then those that claims
 * about it give besides.
 */
export function competingTimes(outline: Outline, event: string, lang: Language): CompetingTimes[] {
  const given = outline.claims.filter(({ value }) => value?.form === 'when');
  const about = claimsAbout(outline, event).filter(({ value }) => value?.form === 'when');
  const asked = outline.questions.flatMap((question) => {
    const answers = new Set(question.positions.flatMap(({ claims }) => claims));
    return about.some(({ id }) => answers.has(id))
      ? [{ question, claims: given.filter(({ id }) => answers.has(id)) }]
      : [];
  });
  const answering = new Set(asked.flatMap(({ claims }) => claims));
  return [
    ...asked.flatMap(({ question: { id, question }, claims }) =>
      timesOf(outline, claims, lang).map((times) => ({ ...times, id: `${id} ${times.id}`, question })),
    ),
    ...timesOf(
      outline,
      about.filter((claim) => !answering.has(claim)),
      lang,
    ),
  ];
}

function timesOf(outline: Outline, claims: OutlineClaim[], lang: Language): CompetingTimes[] {
  return valueAxes(claims).flatMap(({ id, property, versions }) => {
    if (property !== 'start' && property !== 'end') return [];
    const times = versions.flatMap(({ value, claims }) =>
      value.form === 'when' ? [{ when: value.when, by: speakers(outline, claims, lang) }] : [],
    );
    return [{ id, property, times }];
  });
}

const speakers = (outline: Outline, claims: readonly OutlineClaim[], lang: Language): string[] => [
  ...new Set(claims.map(({ by }) => say(nameOf(outline, by, { short: true }), lang))),
];
