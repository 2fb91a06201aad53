import type { Outline } from '../outline/types.ts';
import { EMBED_SIZE, embedPath, picturePath } from './address.ts';
import { iframeCode } from './code.ts';
import type { EmbedSubject } from './subject.ts';

/** A response of type `rich` (oEmbed 1.0, sections 2.3.4 and 2.3.4.4, https://oembed.com/). Sizes are in pixels. */
export interface OEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

export interface OEmbedOptions {
  /** The absolute address of what a server has at a path. */
  address: (path: string) => string;
  /** What the consumer has room for, in pixels. */
  maxWidth?: number | undefined;
  maxHeight?: number | undefined;
  /** Where pictures are files, which come in their own size only: without it, they come in the size of the frame. */
  filed?: boolean;
}

const DAY = 24 * 60 * 60;
/** The least room, in pixels, in which the picture of a network has the size that it is asked for; other charts may grow higher. */
const PICTURE = { chart: 'network', width: 640, height: 336 } as const;

/** What a page that pastes the address of a chart shows in its place: the chart's frame, never larger than there is room for. */
export function oembed(
  { id, version }: Pick<Outline, 'id' | 'version'>,
  { chart, query, title }: EmbedSubject,
  { address, maxWidth = Infinity, maxHeight = Infinity, filed = false }: OEmbedOptions,
): OEmbed {
  const width = Math.min(EMBED_SIZE[chart].width, maxWidth);
  const height = Math.min(EMBED_SIZE[chart].height, maxHeight);
  const picture = filed ? EMBED_SIZE[PICTURE.chart] : { width, height };
  const src = address(embedPath(id, chart, query));
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Standoff',
    provider_url: address('/'),
    cache_age: query.get('v') === version ? 365 * DAY : DAY,
    html: iframeCode({ src, title, width, height }),
    width,
    height,
    ...(width >= PICTURE.width &&
      height >= PICTURE.height && {
        thumbnail_url: address(picturePath(id, PICTURE.chart, query, picture)),
        thumbnail_width: picture.width,
        thumbnail_height: picture.height,
      }),
  };
}
