import type { Client } from './client.ts';
import type { DetailApi } from './state/detail.ts';

let loading: Promise<Client> | undefined;

/** The API for the browser. Its client is loaded when it is first needed, because the first picture needs none of it. */
export function browserApi(): Promise<Client> {
  loading ??= import('./client.ts').then(({ createClient }) => createClient());
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Details of one version of a story, over HTTP. Naming the version lets the browser keep the answers for ever. */
export const detailsOver = (story: string, version: string): DetailApi => ({
  event: async (id) => (await browserApi()).event.byId.query({ story, version, id }),
  claim: async (id) => (await browserApi()).claim.byId.query({ story, version, id }),
  question: async (id) => (await browserApi()).question.byId.query({ story, version, id }),
  actor: async (id) => (await browserApi()).actor.byId.query({ story, version, id }),
});
