import type { DetailApi } from '../state/detail.ts';
import type { Caller } from './api.ts';

/** Details of one version of a story, asked for in this process. */
export const detailsBy = (caller: Caller, story: string, version: string): DetailApi => ({
  event: (id) => caller.event.byId({ story, version, id }),
  claim: (id) => caller.claim.byId({ story, version, id }),
  question: (id) => caller.question.byId({ story, version, id }),
  actor: (id) => caller.actor.byId({ story, version, id }),
});
