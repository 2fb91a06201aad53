import type { EmbedChart } from './address.ts';
import { escapeHtml, openTag } from '../html.ts';

export interface FrameCode {
  /** The absolute address of the frame. */
  src: string;
  title: string;
  /** In pixels; without one, as wide as what it stands in. */
  width?: number | undefined;
  /** In pixels, until the frame has said how high it is. */
  height: number;
}

/** A chart as a frame: it needs no script of the page that it stands in. */
export function iframeCode({ src, title, width, height }: FrameCode): string {
  const style = width === undefined ? 'border:0' : 'border:0;max-width:100%';
  return `${openTag('iframe', { src, title, width: width ?? '100%', height, loading: 'lazy', style })}</iframe>`;
}

/** The line that makes frames as high as what they show, and that custom elements come from: a module, so the page does not wait for it. */
export const scriptCode = (src: string): string => `${openTag('script', { type: 'module', src })}</script>`;

export interface ElementCode {
  chart: EmbedChart;
  story: string;
  /** Where the story is served: scheme, host and port, and the folder where it lies in one. */
  server: string;
  /** Filter and view keys in their canonical form. */
  query: URLSearchParams;
  /** In pixels; network and timeline together have it between them. Without one they are as high as what they show. */
  height?: number | undefined;
  controls: boolean;
  /** The full view, which is there until the chart is, and where no script runs. */
  link: { href: string; title: string };
}

/** A chart as a custom element; network and timeline together are two, which share their filter. Several values of a key are separated by spaces. */
export function elementCode({ chart, story, server, query, height, controls, link }: ElementCode): string {
  const charts = chart === 'story' ? ['network', 'timeline'] : [chart];
  const keys = Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key).join(' ')]));
  return charts
    .map((each, at) => {
      const attributes = {
        story,
        server,
        ...keys,
        height: height && Math.round(height / charts.length),
        // What shares a filter needs its controls once.
        controls: controls && at === 0 ? undefined : 'none',
        group: charts.length > 1 ? story : undefined,
      };
      const inside = at === 0 ? linkCode(link) : '';
      return `${openTag(`standoff-${each}`, attributes)}${inside}</standoff-${each}>`;
    })
    .join('\n');
}

export interface PictureCode {
  /** The absolute address of the picture. */
  src: string;
  /** The full view, which it leads to. */
  href: string;
  title: string;
  /** In pixels of the page; on a narrower one the picture shrinks. Without a height, as high as it comes. */
  width: number;
  height?: number | undefined;
}

/** A picture of a chart that leads to the full view. */
export function pictureCode({ src, href, title, width, height }: PictureCode): string {
  const style = 'max-width:100%;height:auto';
  return `${openTag('a', { href })}${openTag('img', { src, alt: title, width, height, loading: 'lazy', style })}</a>`;
}

/** A link to the full view. */
export const linkCode = ({ href, title }: { href: string; title: string }): string =>
  `${openTag('a', { href })}${escapeHtml(title)}</a>`;
