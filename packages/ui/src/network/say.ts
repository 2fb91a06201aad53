import { say } from '@standoff/data';
import type { Language, NetworkActor, NetworkLink, NetworkView } from '@standoff/data';
import { clip } from '../frame/clip.ts';
import { messages } from '../messages/index.ts';
import { sayQuad } from '../panel/quads.ts';
import { byInvolvement } from './labels.ts';

const LONGEST = 160;
const LONGEST_NAME = 60;

/** An actor's neighbours in the filter with the events they share, most first. */
function neighbours({ actors, links }: NetworkView, id: string): { actor: NetworkActor; events: number }[] {
  const shared = new Map<string, Set<string>>();
  for (const { source, target, events } of links) {
    const other = source === id ? target : target === id ? source : undefined;
    if (other === undefined || events.length === 0) continue;
    shared.set(other, new Set([...(shared.get(other) ?? []), ...events]));
  }
  return byInvolvement(actors)
    .flatMap((actor) => {
      const events = shared.get(actor.id)?.size ?? 0;
      return events > 0 ? [{ actor, events }] : [];
    })
    .sort((a, b) => b.events - a.events);
}

/**
 * An actor and its links in one sentence of at most 160 characters, for screen readers: name, kind, events in the
 * filter, then as many neighbours as fit.
 */
export function sayActor(view: NetworkView, actor: NetworkActor, lang: Language): string {
  const words = messages(lang).network;
  const kind = messages(lang).words.actorKinds[actor.kind];
  const start = `${clip(say(actor.name, lang), LONGEST_NAME)}, ${kind}, ${actor.events > 0 ? words.events(actor.events) : words.noEvents}`;
  if (actor.events === 0) return `${start}.`;
  const others = neighbours(view, actor.id);
  if (others.length === 0) return `${start}, ${words.unlinked}.`;
  const names = others.map((other) => `${clip(say(other.actor.name, lang), LONGEST_NAME)} (${String(other.events)})`);
  const sentence = (count: number): string => {
    const listed = names.slice(0, count).join(', ');
    const rest = count < names.length ? ` ${words.others(names.length - count)}` : '';
    return `${start}, ${words.linkedWith(listed + rest)}.`;
  };
  for (let count = names.length; count > 1; count--) if (sentence(count).length <= LONGEST) return sentence(count);
  return clip(sentence(1), LONGEST);
}

/** A link in words: who and whom, how many events, of which class, and whether any of them is well attested. */
export function sayLink(link: NetworkLink, names: ReadonlyMap<string, string>, lang: Language): string {
  const words = messages(lang).network;
  const label = sayQuad(link.quad, lang);
  const { arrows, labelled } = messages(lang).words;
  const arrow = link.directed ? arrows.on : '–';
  const ends = `${names.get(link.source) ?? link.source} ${arrow} ${names.get(link.target) ?? link.target}`;
  if (link.events.length === 0) return labelled(ends, words.noEvents);
  const said = labelled(ends, `${words.events(link.events.length)}, ${link.mixed ? words.mostly(label) : label}`);
  return link.unsettled ? `${said}, ${words.unsettled}` : said;
}
