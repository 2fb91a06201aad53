import {
  elementCode,
  embedPath,
  encodeView,
  fullViewPath,
  iframeCode,
  linkCode,
  pictureCode,
  picturePath,
  scriptCode,
  type View,
} from '@standoff/data';
import { withoutSelection } from '../state/selection.ts';
import { heightOf, widthOf, type Choice } from './choice.ts';

export interface Shared {
  story: { id: string; version: string };
  /** The filter's part of an address. */
  filter: string;
  view: View;
  choice: Choice;
  title: string;
  /** The absolute address on this site of what a server has at a path. */
  address: (path: string) => string;
}

/** Everything that can be pasted elsewhere to show one chart. */
export interface Codes {
  /** The address of the frame. */
  frame: string;
  /** The address of the full view. */
  link: string;
  iframe: string;
  element: string;
  picture: string;
  anchor: string;
}

/** What pictures are drawn in, in pixels: less is not readable. */
const LEAST = { width: 320, height: 200 };
/** A picture of up to so many pixels of the page is drawn twice as fine, which is sharp on the screens of phones. */
const FINE = 2_000_000;

/** Writes the addresses and the code for a choice. */
export function codesOf({ story: { id, version }, filter, view, choice, title, address }: Shared): Codes {
  const { chart, controls, width } = choice;
  const query = new URLSearchParams([filter, encodeView(viewOf(view, choice, version))].join('&'));
  const size = { width: widthOf(choice), height: heightOf(choice) };
  const frame = address(embedPath(id, chart, query, { controls }));
  const link = address(fullViewPath(id, chart, query));
  const script = scriptCode(address('/embed.js'));
  const element = { chart, story: id, server: address('/').replace(/\/$/, ''), query, controls, height: choice.height };
  const full = { href: link, title };
  // A dispute is as high as its claims, which nobody knows before it is drawn.
  const height = chart === 'disagreement' ? choice.height : size.height;
  const drawn = { width: Math.max(LEAST.width, size.width), height: height && Math.max(LEAST.height, height) };
  const scale = drawn.width * size.height <= FINE ? 2 : 1;
  const picture = address(picturePath(id, chart, query, { ...drawn, scale }));
  return {
    frame,
    link,
    iframe: `${iframeCode({ src: frame, title, width, height: size.height })}\n${script}`,
    element: `${elementCode({ ...element, link: full })}\n${script}`,
    picture: pictureCode({ src: picture, href: link, title, width: size.width, height }),
    anchor: linkCode(full),
  };
}

/** What of the explorer's view goes along, with the colours, the language and the version of the choice. */
function viewOf(view: View, { theme, lang, frozen, opened }: Choice, version: string): View {
  const { show: _s, tab: _t, theme: _th, lang: _l, v: _v, ...rest } = opened ? view : withoutSelection(view);
  return { ...rest, ...(theme !== 'auto' && { theme }), ...(lang && { lang }), ...(frozen && { v: version }) };
}
