import {
  claimGrounds,
  claimsAbout,
  eventGrounds,
  valueAxes,
  type Grounds,
  type Language,
  type Outline,
} from '@standoff/data';
import { localeOf, messages } from '../messages/index.ts';

/**
 * Why an event is attested as it is, as sentences without their full stop: on what claims about it differ, how many are
 * disputed, and which publishers relay one report. Nothing for an event that nobody disputes and nobody relays.
 */
export function eventReasons(outline: Outline, id: string, lang: Language): string[] {
  const words = messages(lang).disagreement;
  const grounds = eventGrounds(outline, id);
  if (!grounds) return [];
  const axes = valueAxes(claimsAbout(outline, id));
  const differing = new Set(
    axes.flatMap(({ versions }) => versions.flatMap(({ claims }) => claims.map((one) => one.id))),
  );
  const what = [...new Set(axes.map(({ property }) => words.properties[property]))];
  return [
    ...(differing.size > 0 ? [words.differOn(differing.size, new Intl.ListFormat(localeOf(lang)).format(what))] : []),
    ...(grounds.disputed > 0 ? [words.disputed(grounds.disputed, grounds.claims)] : []),
    ...relayed(grounds, lang),
  ];
}

/** How a claim is attested, as sentences without their full stop: its publishers, and the claims for and against it. */
export function claimReasons(outline: Outline, id: string, lang: Language): string[] {
  const words = messages(lang).disagreement;
  const grounds = claimGrounds(outline, id);
  if (!grounds) return [];
  return [
    words.carried(grounds.independent),
    ...relayed(grounds, lang),
    ...(grounds.disputedBy > 0 ? [words.disputedByClaims(grounds.disputedBy)] : []),
    ...(grounds.supportedBy > 0 ? [words.supportedByClaims(grounds.supportedBy)] : []),
  ];
}

function relayed({ publishers, shared }: Grounds, lang: Language): string[] {
  const words = messages(lang).disagreement;
  return shared.flatMap(({ original, publishers: carrying }) => {
    const relaying = carrying.filter((publisher) => publisher !== original).length;
    return relaying > 0 ? [words.relay(relaying, publishers.length, original)] : [];
  });
}
