import { say, type Language, type OutlineClaim } from '@standoff/data';
import { clip } from '../frame/clip.ts';
import { messages } from '../messages/index.ts';

const LONGEST = 160;
const SHORTEST_STATEMENT = 24;
const LONGEST_NAME = 36;
const LONGEST_POSITION = 28;

export interface SaidClaim {
  claim: OutlineClaim;
  speaker: string;
  /** The date in words. */
  when: string;
  /** The label of the position that it takes. */
  position: string;
  /** Which one it is of how many. */
  nth: number;
  all: number;
}

/** A claim in one sentence of at most 160 characters, for screen readers: the statement is cut before anything else is. */
export function sayClaim({ claim, speaker, when, position, nth, all }: SaidClaim, lang: Language): string {
  const words = messages(lang).disagreement;
  const before = `${words.said(clip(speaker, LONGEST_NAME), when)}: `;
  const after = [
    clip(position, LONGEST_POSITION),
    ...(claim.disputes.length > 0 ? [words.disputedBy(claim.disputes.length)] : []),
    words.nth(nth, all),
  ].join('. ');
  const room = Math.max(SHORTEST_STATEMENT, LONGEST - before.length - after.length - 3);
  const statement = clip(say(claim.statement, lang).replace(/[.!?]$/u, ''), room);
  return clip(`${before}${statement}. ${after}.`, LONGEST);
}
