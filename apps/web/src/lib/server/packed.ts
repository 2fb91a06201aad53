import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);
const packed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

const TAKES_BROTLI = /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i;

/** Whether an `Accept-Encoding` header (RFC 9110, section 12.5.3) takes brotli by its name. */
export const takesBrotli = (accepted: string | null): boolean => accepted !== null && TAKES_BROTLI.test(accepted);

/**
 * A file of the build, compressed with brotli as small as it gets. That takes a tenth of a second, once: `path` must
 * stand for these bytes for ever.
 */
export function packedFile(path: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = packed.get(path) ?? compress(file).then((bytes) => new Uint8Array(bytes));
  packed.set(path, known);
  return known;
}
