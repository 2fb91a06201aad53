/** Who a frame is, to whoever listens for its height. */
export interface FrameName {
  /** What Datawrapper's listeners call the chart; they find the frame by its window, whatever it says. */
  id: string;
  /** Its address. */
  src: string;
  /** The name that pym.js gave it in its address, if pym.js made it. */
  childId?: string | undefined;
}

type Message = string | Readonly<Record<string, unknown>>;

const PYM = 'xPYMx';
const AMP = 'amp';
const AMP_HEIGHT = 'embed-size';
const NEWSWIRE_HELLO = 'frames-init';
const MEDIUM = 'iframe.resize';
/** No chart is higher: a page must not be stretched without end. */
const MOST = 20_000;

/**
 * What a frame tells the page around it so that its height fits, in pixels, in the dialects of Datawrapper (responsive iframe),
 * AMP (`amp-iframe`) with @newswire/frames, Medium with Flourish, and pym.js 1.x where it made the frame.
 */
export const heightMessages = (height: number, { id, src, childId }: FrameName): Message[] => [
  { 'datawrapper-height': { [id]: height } },
  { sentinel: AMP, type: AMP_HEIGHT, height },
  JSON.stringify({ src, context: MEDIUM, height }),
  ...(childId ? [['pym', childId, 'height', String(height)].join(PYM)] : []),
];

/** Whether a page asks a frame for its height: @newswire/frames as it begins to listen, pym.js as it tells the frame its width. */
export function asksForHeight(message: unknown, childId?: string): boolean {
  if (typeof message === 'string')
    return Boolean(childId) && message.startsWith(['pym', childId, 'width', ''].join(PYM));
  return isRecord(message) && message['sentinel'] === AMP && message['type'] === NEWSWIRE_HELLO;
}

/** The height that a message says, in pixels, in any of the dialects; undefined for everything else. */
export function heightIn(message: unknown): number | undefined {
  const value = said(typeof message === 'string' ? parsed(message) : message);
  const height = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0;
  return height > 0 && height <= MOST ? height : undefined;
}

function said(message: unknown): unknown {
  if (!isRecord(message)) return undefined;
  if (message['sentinel'] === AMP && message['type'] === AMP_HEIGHT) return message['height'];
  if (message['context'] === MEDIUM) return message['height'];
  const charts = message['datawrapper-height'];
  return isRecord(charts) ? Object.values(charts)[0] : undefined;
}

/** pym.js in the shape of Medium's messages. */
function parsed(message: string): unknown {
  const [pym, , context, height] = message.split(PYM);
  if (pym === 'pym') return context === 'height' ? { context: MEDIUM, height } : undefined;
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
