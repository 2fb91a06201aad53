import type { Actor, ActorDetail, ClaimDetail, Outline, OutlineActor } from '@standoff/data';
import type { StoryReader } from '../store/store.ts';
import { lookups } from './lookups.ts';
import { claimDetails, claimDetailsById, idsOf } from './parts.ts';

/** Everything a reading panel shows of an actor; `about` holds the claims that are about it rather than about an event. */
export async function actorDetail(reader: StoryReader, actor: Actor): Promise<ActorDetail & { about: ClaimDetail[] }> {
  const [outline, members, claims, about] = await Promise.all([
    reader.outline(),
    reader.find('actor', 'partOf', [actor.id]),
    reader.find('claim', 'by', [actor.id]),
    reader.find('claim', 'aboutActor', [actor.id]),
  ]);
  const disputing = await claimDetailsById(reader, [...new Set(claims.flatMap(({ disputes }) => disputes))]);
  return {
    actor,
    partOf: ancestors(outline, actor).map(named),
    members: members.map(named),
    claims: await claimDetails(reader, claims),
    about: await claimDetails(reader, about),
    disputedBy: disputing.filter(({ claim }) => claim.by !== actor.id),
    questions: await reader.find('question', 'holds', idsOf(claims)),
  };
}

const named = ({ id, name }: Pick<OutlineActor, 'id' | 'name'>) => ({ id, name });

/** What the actor is part of, nearest first. */
function ancestors(outline: Outline, actor: Actor): OutlineActor[] {
  const { actors } = lookups(outline);
  const chain: OutlineActor[] = [];
  for (let above = actors.get(actor.partOf ?? ''); above; above = actors.get(above.partOf ?? '')) {
    if (above.id === actor.id || chain.includes(above)) break;
    chain.push(above);
  }
  return chain;
}
