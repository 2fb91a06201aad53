const TALLEST = 20_000;

/** The height in pixels that a message of one of our frames asks for, in the form that AMP's frames use. */
function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { sentinel, type, height } = message as Record<string, unknown>;
  if (sentinel !== 'amp' || type !== 'embed-size') return undefined;
  const pixels = Number(height);
  return pixels > 0 && pixels <= TALLEST ? Math.ceil(pixels) : undefined;
}

/** Where frames are below a site's address: a published site has folders for versions and for languages. */
const FRAMES = /^(v\/[^/]+\/)?([a-z]{2,3}(-[A-Za-z0-9]+)*\/)?embed\//;

/** Whether an address is that of a frame of the site whose paths begin with `server`. */
function isOurs(address: string, server: string): boolean {
  if (!URL.canParse(address, document.baseURI)) return false;
  const { origin, pathname } = new URL(address, document.baseURI);
  const site = new URL('./', server);
  return (
    origin === site.origin && pathname.startsWith(site.pathname) && FRAMES.test(pathname.slice(site.pathname.length))
  );
}

/**
 * Gives the frames of a site on this page the height that they ask for. A message counts only where it comes from the very
 * frame that it is about, and only where that frame is one of the site's: the window that sent it is the proof, since a
 * sandboxed frame has no origin to go by. Answers how to stop.
 */
export function sizeFrames(server: string): () => void {
  const listen = ({ source, data }: MessageEvent): void => {
    const height = heightIn(data);
    if (height === undefined || source === null) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && isOurs(frame.src, server)) frame.style.height = `${height}px`;
  };
  addEventListener('message', listen);
  return () => {
    removeEventListener('message', listen);
  };
}
