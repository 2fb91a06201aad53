import type { ExportData, ExportFormat } from '@standoff/data/formats';
import { zipped } from './zip.ts';

/** Small pieces are gathered up to this many characters: every piece that is sent costs. */
const PIECE = 32_768;

/** Text as UTF-8. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
async function* encoded(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered = '';
  for await (const piece of text) {
    gathered += piece;
    if (gathered.length < PIECE) continue;
    yield encoder.encode(gathered);
    gathered = '';
  }
  if (gathered) yield encoder.encode(gathered);
}

/** The bytes of an export, made while they are read. Formats never end a piece within a character. */
export const exportBytes = (format: ExportFormat, data: ExportData): AsyncGenerator<Uint8Array> =>
  'write' in format
    ? encoded(format.write(data))
    : zipped(format.files(data).map(({ name, text }) => ({ name, bytes: encoded(text) })));
