import type { ActorDetail, ClaimPageDetail, EventDetail, QuestionDetail } from '@standoff/data';
import type { Selection } from './selection.ts';

/** What the reading panel shows of one thing; a link needs nothing that the outline does not have. */
export type Detail =
  | { kind: 'event'; id: string; data: EventDetail }
  | { kind: 'claim'; id: string; data: ClaimPageDetail }
  | { kind: 'question'; id: string; data: QuestionDetail }
  | { kind: 'actor'; id: string; data: ActorDetail };

/** One way to ask for each kind: the server calls the API in its own process, the browser over HTTP. */
export interface DetailApi {
  event: (id: string) => Promise<EventDetail>;
  claim: (id: string) => Promise<ClaimPageDetail>;
  question: (id: string) => Promise<QuestionDetail>;
  actor: (id: string) => Promise<ActorDetail>;
}

/** The answer to asking for one thing: the thing, or that the story does not have it. Rejects when nobody answers. */
export type Answer = { status: 'ready'; detail: Detail } | { status: 'missing'; message: string };

/** Asks for what is selected; `undefined` for what has no detail of its own. Rejects when nobody answers. */
export async function fetchDetail(api: DetailApi, { kind, id }: Selection): Promise<Answer | undefined> {
  if (kind === 'link') return undefined;
  try {
    return { status: 'ready', detail: { kind, id, data: await api[kind](id) } as Detail };
  } catch (error) {
    if (isRefusal(error)) return { status: 'missing', message: error.message };
    throw error;
  }
}

const REFUSALS = ['NOT_FOUND', 'BAD_REQUEST'];

/** Whether the API answered that it has no such thing, as against not answering. Holds for both ways of asking. */
function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code, data } = error as { code?: unknown; data?: { code?: unknown } };
  return [code, data?.code].some((name) => typeof name === 'string' && REFUSALS.includes(name));
}
