import {
  say,
  sayWhen,
  usZones,
  type Language,
  type Localised,
  type Outline,
  type When,
  type WordOptions,
} from '@standoff/data';
import { clip, messages, nameOf } from '@standoff/ui';
import type { OwnDetail } from './detail.ts';

/** A thing in a few words: for the head of its page and for its preview picture. */
export interface Summary {
  /** What it is, in words. */
  kind: string;
  title: string;
  /** At most 200 characters. */
  description: string;
  /** What else is said of it in short: when, who, how well attested. */
  facts: string[];
}

/** What search engines and previews show of a description; they cut the rest. */
export const MAX_DESCRIPTION = 200;

const described = (...parts: (string | undefined)[]): string =>
  clip(parts.filter((part): part is string => Boolean(part)).join(' · '), MAX_DESCRIPTION);

/** Says dates as the pages of a story do, with the names of zones that it uses. */
export const sayWhenIn = (
  { zones }: Pick<Outline, 'zones'>,
  lang: Language,
  style: WordOptions = {},
): ((when: When) => string) => {
  const options = zones === 'us' ? { ...style, zones: usZones } : style;
  return (when) => sayWhen(when, lang, options);
};

/** A thing in a few words of the reader's language. */
export function summaryOf(outline: Outline, detail: OwnDetail, lang: Language): Summary {
  const words = messages(lang);
  const dated = sayWhenIn(outline, lang);
  const text = (localised: Localised) => say(localised, lang);
  const kind = words.own.kinds[detail.kind];

  switch (detail.kind) {
    case 'event': {
      const { event, when, attestation } = detail.data;
      const facts = [
        dated(when),
        words.panel.reportedBy(attestation.publishers),
        ...(attestation.status === 'contested' ? [words.panel.contested(attestation.versions)] : []),
      ];
      return { kind, title: text(event.title), description: described(facts[0], text(event.summary)), facts };
    }
    case 'actor': {
      const { actor, claims } = detail.data;
      const takesPart = outline.events.filter(({ source, target, other }) =>
        [source, target, other].some((ids) => ids.includes(actor.id)),
      );
      const facts = [
        words.words.actorKinds[actor.kind],
        words.panel.events(takesPart.length),
        words.own.claimed(claims.length),
      ];
      return {
        kind,
        title: text(actor.name),
        description: described(actor.role && text(actor.role), ...facts),
        facts,
      };
    }
    case 'claim': {
      const { claim, when } = detail.data.claim;
      const speaker = text(nameOf(outline, claim.by));
      const facts = [speaker, when ? dated(when) : words.panel.undated, words.words.claimKinds[claim.kind]];
      const title = words.own.saidBy(speaker, text(claim.statement));
      return { kind, title, description: described(facts[1], facts[2], title), facts };
    }
    case 'question': {
      const { question, positions } = detail.data;
      const facts = [words.panel.positions(positions.length)];
      const labels = positions.map(({ label }) => text(label));
      return { kind, title: text(question.question), description: described(...facts, ...labels), facts };
    }
    case 'source': {
      const { source, when, events, claims } = detail.data;
      const facts = [
        source.publisher,
        when ? dated(when) : words.panel.undated,
        words.own.citedBy(events.length, claims.length),
      ];
      return { kind, title: source.title ?? source.publisher, description: described(...facts), facts };
    }
  }
}
