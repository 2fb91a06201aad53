import { error } from '@sveltejs/kit';

const REFUSALS = ['NOT_FOUND', 'BAD_REQUEST'];

/** Whether the API answered that it has no such thing. A name that no story could have is refused as input: the same to a reader. */
export const isRefusal = (cause: unknown): cause is Error =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && REFUSALS.includes(cause.code);

/** Turns "there is no such thing", said by the API, into a page that says so. Anything else stays an internal error. */
export function refuse(cause: unknown): never {
  if (isRefusal(cause)) error(404, cause.message);
  throw cause;
}
