import { error } from '@sveltejs/kit';

/** Turns "there is no such thing", said by the API, into a page that says so. Anything else stays an internal error. */
export function refuse(cause: unknown): never {
  if (cause instanceof Error && 'code' in cause && cause.code === 'NOT_FOUND') error(404, cause.message);
  throw cause;
}
