import { createHash } from 'node:crypto';
import { NO_STORE } from './headers.ts';

const READING = new Set(['GET', 'HEAD']);

/**
 * Gives a successful answer that may be kept its ETag and length, or turns it into a 304 when the client has it already. The
 * tag is weak, because the same answer may travel compressed. An answer that brings its own tag is left to stream.
 */
export async function seal(request: Request, response: Response): Promise<Response> {
  const { headers: given } = response;
  if (!READING.has(request.method) || !response.ok || given.get('cache-control') === NO_STORE || given.has('etag'))
    return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers(given);
  headers.set('etag', etag);
  // Streamed batches announce chunks, which no longer come.
  headers.delete('transfer-encoding');
  if (isKnown(etag, request.headers.get('if-none-match'))) {
    headers.delete('content-type');
    return new Response(null, { status: 304, headers });
  }
  headers.set('content-length', String(body.byteLength));
  return new Response(body, { status: response.status, headers });
}

/** Weak comparison (RFC 9110, section 13.1.2), against a list of tags or `*`. */
export function isKnown(etag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = (tag: string) => tag.replace(/^W\//, '');
  return (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => opaque(tag) === opaque(etag));
}
