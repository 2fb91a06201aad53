import type { ClaimDetail, SourceDetail } from '../../detail/types.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import type { JsonLdObject } from '../json-ld.ts';
import {
  schemaOfActor,
  schemaOfClaim,
  schemaOfEvent,
  schemaOfQuestion,
  schemaOfSource,
  schemaOfStory,
  type SchemaOrgContext,
} from '../schema-org/index.ts';
import type { ExportData, TextFormat } from './types.ts';

const claimDetail = (claim: Claim): ClaimDetail => ({
  claim,
  when: null,
  disputes: claim.disputes,
  supports: claim.supports,
  supportedBy: [],
});
const sourceDetail = (source: Source): SourceDetail => ({ source, when: null });

async function sourcesOf({ get }: ExportData, citing: readonly Pick<Event, 'cited'>[]): Promise<SourceDetail[]> {
  const ids = new Set(citing.flatMap(({ cited }) => cited.map(({ source }) => source)));
  return (await get('source', [...ids])).map(sourceDetail);
}

/** Everything that goes out, as schema.org has it. */
async function* things(data: ExportData, context: SchemaOrgContext): AsyncGenerator<JsonLdObject> {
  const { outline, each, get, ids } = data;
  const claimsAbout = new Map<string, string[]>();
  for (const { id, about } of outline.claims)
    if (about && 'event' in about) claimsAbout.set(about.event, [...(claimsAbout.get(about.event) ?? []), id]);
  const shown = new Set(ids.event);
  const citing = outline.events.filter(({ id }) => shown.has(id));

  yield schemaOfStory(context);
  for await (const event of each('event')) {
    const claims = await get('claim', claimsAbout.get(event.id) ?? []);
    const sources = await sourcesOf(data, [event, ...claims]);
    yield schemaOfEvent({ event, sources, claims: claims.map(claimDetail) }, context);
  }
  for await (const actor of each('actor')) {
    const parents = actor.partOf === undefined ? [] : await get('actor', [actor.partOf]);
    yield schemaOfActor({ actor, partOf: parents }, context);
  }
  for await (const claim of each('claim'))
    yield schemaOfClaim({ claim: claimDetail(claim), sources: await sourcesOf(data, [claim]) }, context);
  for await (const question of each('question')) {
    const positions = question.positions.map(async ({ label, claims }) => ({
      label,
      claims: (await get('claim', claims)).map(claimDetail),
      publishers: 0,
    }));
    yield schemaOfQuestion({ question, positions: await Promise.all(positions) }, context);
  }
  for await (const source of each('source')) {
    const events = citing.filter(({ sources, attestation }) =>
      sources.slice(0, attestation.sources).includes(source.id),
    );
    yield schemaOfSource({ source, events }, context);
  }
}

/** The story as one graph in JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/), in schema.org's words. */
async function* write(data: ExportData): AsyncGenerator<string> {
  const { outline, lang, address } = data;
  yield '{\n  "@context": "https://schema.org",\n  "@graph": [';
  let before = '\n    ';
  for await (const thing of things(data, { outline, lang, address })) {
    const { '@context': _, ...rest } = thing;
    yield before + JSON.stringify(rest);
    before = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

export const jsonld: TextFormat = { name: 'jsonld', extension: 'jsonld', mediaType: 'application/ld+json', write };
