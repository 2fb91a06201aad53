import type { ActorDetail } from '../../detail/types.ts';
import { given, type JsonLdObject } from '../json-ld.ts';
import { identity, inWords, standingAlone, type SchemaOrgContext } from './context.ts';
import { ACTOR_TYPES, actorReference } from './references.ts';

/** How each type points at the organisation that it belongs to. */
const BELONGS: Record<string, string> = {
  Person: 'affiliation',
  Organization: 'parentOrganization',
  GovernmentOrganization: 'parentOrganization',
  Product: 'brand',
};

/** An actor as `Person`, `Organization`, `GovernmentOrganization` or `Product`. */
export function schemaOfActor(
  { actor, partOf }: Pick<ActorDetail, 'actor' | 'partOf'>,
  context: SchemaOrgContext,
): JsonLdObject {
  const { id, kind, role, aliases } = actor;
  const name = inWords(actor.name, context);
  const others = [actor.name.en, actor.name.fr, actor.short?.en, actor.short?.fr, ...aliases];
  const [parent] = partOf;
  const above = parent && actorReference(parent.id, context);
  const belongs = above && String(above['@type']).endsWith('Organization') ? BELONGS[ACTOR_TYPES[kind]] : undefined;
  return standingAlone(
    given({
      ...identity(ACTOR_TYPES[kind], 'actor', id, context),
      name,
      alternateName: [...new Set(others)].flatMap((other) => (other !== undefined && other !== name ? other : [])),
      description: role && inWords(role, context),
      ...(above && belongs && { [belongs]: above }),
    }),
  );
}
