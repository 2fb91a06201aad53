import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** Beyond this many bytes a file is a mistake: a text of over half a thousand million characters cannot be held. */
const MAX_BYTES = 256_000_000;
const GZIP = [0x1f, 0x8b];

/** The text of a file, whether it is compressed with gzip or not. Throws an Error that says what is there instead. */
export async function textOfFile(path: string): Promise<string> {
  const bytes = await readFile(path);
  const isGzip = GZIP.every((byte, at) => bytes[at] === byte);
  if (bytes.length > MAX_BYTES) throw new Error(`it has ${bytes.length} bytes; at most ${MAX_BYTES} are read`);
  const plain = isGzip ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes;
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
}
