export * from './text.ts';
export * from './citation.ts';
export * from './actor.ts';
export * from './event.ts';
export * from './claim.ts';
export * from './question.ts';
export * from './source.ts';
export * from './story.ts';
