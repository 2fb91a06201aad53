import { recent } from './raster/recent.ts';

interface Kept {
  status: number;
  headers: [string, string][];
  body: ArrayBuffer;
}

/** A page of a hundred kilobytes each. */
const MOST = 150;
/** Longer addresses are drawn anew: nobody embeds them, and keys take room too. */
const LONGEST = 2_000;

const kept = recent<Kept>(MOST);

/** All that a frame's bytes depend on. */
export interface FrameKey {
  /** With its origin, which stands in what the page says of itself. */
  url: URL;
  /** Of the story, as it is now. */
  version: string;
  lang: string;
  phone: boolean;
}

/** A frame as it was drawn when the same was last asked for; one drawn now is kept. */
export async function keptFrame(
  { url, version, lang, phone }: FrameKey,
  draw: () => Promise<Response>,
): Promise<Response> {
  if (url.href.length > LONGEST) return draw();
  const { status, headers, body } = await kept(JSON.stringify([url.href, version, lang, phone]), async () => {
    const drawn = await draw();
    return { status: drawn.status, headers: [...drawn.headers], body: await drawn.arrayBuffer() };
  });
  return new Response(body, { status, headers });
}
