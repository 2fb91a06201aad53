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

/** What is not there, or failed, goes to whoever asked: the next one may have better luck. */
class NotKept extends Error {
  readonly answer: Kept;

  constructor(answer: Kept) {
    super(String(answer.status));
    this.answer = answer;
  }
}

const answerOf = ({ status, headers, body }: Kept): Response => new Response(body, { status, headers });

/** A frame as it was drawn when the same was last asked for; one drawn now is kept, unless it is an error. */
export async function keptFrame(
  { url, version, lang, phone }: FrameKey,
  draw: () => Promise<Response>,
): Promise<Response> {
  if (url.href.length > LONGEST) return draw();
  const frame = kept(JSON.stringify([url.href, version, lang, phone]), async () => {
    const drawn = await draw();
    const made = { status: drawn.status, headers: [...drawn.headers], body: await drawn.arrayBuffer() };
    if (drawn.status !== 200) throw new NotKept(made);
    return made;
  });
  try {
    return answerOf(await frame);
  } catch (problem) {
    if (problem instanceof NotKept) return answerOf(problem.answer);
    throw problem;
  }
}
