import { Zip, ZipDeflate } from 'fflate';

interface Entry {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** The first moment that an archive can name, by any clock: equal contents make equal archives. */
const ALWAYS = new Date(1980, 0, 1);

/** Packs files into a ZIP archive (APPNOTE 6.3) while they are being made. */
export async function* zipped(entries: readonly Entry[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for (const { name, bytes } of entries) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = ALWAYS;
    zip.add(entry);
    for await (const part of bytes) {
      entry.push(part);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready.splice(0);
}
