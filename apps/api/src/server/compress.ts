import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip, type BrotliCompress, type Gzip } from 'node:zlib';
import { acceptedEncoding, isCompressible, type Encoding } from './encoding.ts';
import type { Handler } from './handler.ts';

const WORTH_IT = 1_024;
/** Answers are made while a reader waits: quality 4 is close to gzip's speed and smaller than its best. */
const BROTLI_QUALITY = 4;

/**
 * Compresses what the handler answers, with brotli or gzip as the client accepts: text of at least 1 kB (or of unknown
 * length) that is not encoded yet. Streamed answers keep streaming: every write is flushed.
 */
export const compressing =
  (handler: Handler): Handler =>
  (request, response, next) => {
    const encoding = acceptedEncoding(request.headers['accept-encoding']?.toString());
    if (request.method !== 'HEAD') intercept(response, encoding);
    handler(request, response, next);
  };

type WriteArguments = [chunk: unknown, encoding?: BufferEncoding | Callback, callback?: Callback];
type Callback = (error?: Error | null) => void;

/** Decides when the head is written, since only then type and length are known, and from there on diverts the body. */
function intercept(response: ServerResponse, encoding: Encoding | undefined): void {
  const raw = {
    writeHead: response.writeHead.bind(response) as (status: number, message?: string) => ServerResponse,
    write: response.write.bind(response) as (...args: WriteArguments) => boolean,
    end: response.end.bind(response) as (...args: Partial<WriteArguments>) => ServerResponse,
  };
  let encoder: BrotliCompress | Gzip | undefined;

  const ensureHead = () => {
    if (!response.headersSent) response.writeHead(response.statusCode);
  };

  response.writeHead = ((status: number, ...rest: HeadArguments) => {
    const { message, headers } = headArguments(rest);
    setHeaders(response, headers);
    if (varies(response, status)) {
      response.appendHeader('vary', 'accept-encoding');
      if (encoding) {
        markEncoded(response, encoding);
        encoder = divert(response, encoding, raw);
      }
    }
    return message === undefined ? raw.writeHead(status) : raw.writeHead(status, message);
  }) as typeof response.writeHead;

  response.write = ((...args: WriteArguments) => {
    ensureHead();
    return encoder ? (encoder.write as typeof raw.write).apply(encoder, args) : raw.write(...args);
  }) as typeof response.write;

  response.end = ((...args: Partial<WriteArguments>) => {
    const [chunk] = args;
    if (!response.headersSent && isBytes(chunk)) response.setHeader('content-length', Buffer.byteLength(chunk));
    ensureHead();
    if (!encoder) return raw.end(...args);
    (encoder.end as (...args: Partial<WriteArguments>) => unknown).apply(encoder, args);
    return response;
  }) as typeof response.end;
}

const isBytes = (chunk: unknown): chunk is string | Uint8Array =>
  typeof chunk === 'string' || chunk instanceof Uint8Array;

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];
type HeadArguments = [message?: string | Headers, headers?: Headers];

const headArguments = ([first, second]: HeadArguments): { message?: string; headers?: Headers | undefined } =>
  typeof first === 'string' ? { message: first, headers: second } : { headers: first };

/** As `writeHead` does: what is given replaces what was set, and a name that is given twice keeps both values. */
function setHeaders(response: ServerResponse, headers: Headers = {}): void {
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    return;
  }
  const names = headers.filter((_, at) => at % 2 === 0).map(String);
  for (const name of names) response.removeHeader(name);
  for (const [at, name] of names.entries()) response.appendHeader(name, headerText(headers[2 * at + 1]));
}

const headerText = (value: OutgoingHttpHeader | undefined): string | string[] =>
  Array.isArray(value) ? value : String(value ?? '');

/** Whether the answer would differ for clients that accept other encodings. */
function varies(response: ServerResponse, status: number): boolean {
  const header = (name: string) => String(response.getHeader(name) ?? '');
  const length = response.getHeader('content-length');
  return (
    status >= 200 &&
    ![204, 206, 304].includes(status) &&
    isCompressible(header('content-type')) &&
    !header('content-encoding') &&
    !header('cache-control').includes('no-transform') &&
    (length === undefined || Number(length) >= WORTH_IT)
  );
}

function markEncoded(response: ServerResponse, encoding: Encoding): void {
  response.setHeader('content-encoding', encoding);
  response.removeHeader('content-length');
  // A strong tag promises the same bytes, which no longer holds.
  const tag = response.getHeader('etag');
  if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('etag', `W/${tag}`);
}

interface RawBody {
  write: (...args: WriteArguments) => boolean;
  end: () => unknown;
}

/** An encoder whose output goes to the response, with each side pausing for the other. */
function divert(response: ServerResponse, encoding: Encoding, raw: RawBody): BrotliCompress | Gzip {
  const encoder =
    encoding === 'br'
      ? createBrotliCompress({
          flush: constants.BROTLI_OPERATION_FLUSH,
          params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
        })
      : createGzip({ flush: constants.Z_SYNC_FLUSH });
  encoder.on('data', (chunk: Buffer) => {
    if (!raw.write(chunk)) encoder.pause();
  });
  response.on('drain', () => encoder.resume());
  encoder.on('drain', () => response.emit('drain'));
  encoder.on('end', () => raw.end());
  encoder.on('error', (error) => response.destroy(error));
  response.on('close', () => encoder.destroy());
  return encoder;
}
