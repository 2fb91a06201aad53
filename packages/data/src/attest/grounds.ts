import { indexOf } from '../index/story-index.ts';
import type { Outline, OutlineSource } from '../outline/types.ts';
import { independentPublishers } from './independence.ts';

/** What it rests on that something is attested as it is: numbers and names for one sentence, without the words. */
export interface Grounds {
  /** Cited sources, republished copies included. */
  sources: number;
  /** Publishers of those, each once, in the order first cited. */
  publishers: string[];
  /** Groups of the sources that share no original: what attestation counts. */
  independent: number;
  /** Reports that two or more of the publishers carry, in the order first cited. */
  shared: SharedReport[];
}

/** One report carried by several publishers; the one it is from may be among them. */
export interface SharedReport {
  /** The publisher that the report is from. */
  original: string;
  /** Those that carry it, each once, in the order first cited. */
  publishers: string[];
}

export interface EventGrounds extends Grounds {
  /** Claims about the event, and how many of them another claim disputes. */
  claims: number;
  disputed: number;
}

export interface ClaimGrounds extends Grounds {
  /** Claims that dispute it, and claims that support it. */
  disputedBy: number;
  supportedBy: number;
}

/** Grounds of whatever cites these sources. */
export function groundsOf(sources: Omit<OutlineSource, 'id'>[]): Grounds {
  const carriers = new Map<string, Set<string>>();
  for (const { publisher, originals } of sources)
    for (const original of originals) carriers.set(original, (carriers.get(original) ?? new Set()).add(publisher));
  return {
    sources: sources.length,
    publishers: [...new Set(sources.map(({ publisher }) => publisher))],
    independent: independentPublishers(sources.map(({ originals }) => originals)),
    shared: [...carriers].flatMap(([original, publishers]) =>
      publishers.size > 1 ? [{ original, publishers: [...publishers] }] : [],
    ),
  };
}

/** Grounds of an event: the sources that it cites itself, as its attestation has it, and what is said about it. */
export function eventGrounds(outline: Outline, id: string): EventGrounds | undefined {
  const index = indexOf(outline);
  const event = outline.events[index.event(id)];
  if (!event) return undefined;
  const about = index.about(id);
  return {
    ...groundsOf(sourcesNamed(outline, event.sources.slice(0, event.attestation.sources))),
    claims: about.length,
    disputed: about.filter(({ disputes }) => disputes.length > 0).length,
  };
}

/** Grounds of a claim: the sources that it cites, and the claims that speak for and against it. */
export function claimGrounds(outline: Outline, id: string): ClaimGrounds | undefined {
  const claim = indexOf(outline).claim(id);
  if (!claim) return undefined;
  return {
    ...groundsOf(sourcesNamed(outline, claim.sources)),
    disputedBy: claim.disputes.length,
    supportedBy: outline.claims.filter(({ supports }) => supports.includes(id)).length,
  };
}

const sourcesNamed = (outline: Outline, ids: string[]): OutlineSource[] =>
  ids.flatMap((id) => indexOf(outline).source(id) ?? []);
