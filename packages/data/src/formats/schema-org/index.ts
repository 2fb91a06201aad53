export { schemaOfActor } from './actor.ts';
export { schemaOfClaim } from './claim.ts';
export type { PageKind, SchemaOrgContext } from './context.ts';
export { schemaOfEvent } from './event.ts';
export { schemaOfQuestion } from './question.ts';
export { schemaOfSource } from './source.ts';
export { schemaOfStory, type Download } from './story.ts';
