/** What can be put in another page. `story` is network and timeline together, which filter each other. */
export const EMBED_CHARTS = ['network', 'timeline', 'disagreement', 'story'] as const;
export type EmbedChart = (typeof EMBED_CHARTS)[number];

export const isEmbedChart = (text: string): text is EmbedChart => (EMBED_CHARTS as readonly string[]).includes(text);

/** What a frame is sized to before it has said how high it is, in pixels. */
export const EMBED_SIZE: Readonly<Record<EmbedChart, { width: number; height: number }>> = {
  network: { width: 800, height: 560 },
  timeline: { width: 800, height: 520 },
  disagreement: { width: 800, height: 720 },
  story: { width: 800, height: 960 },
};

/** Keys of the explorer's address that mean nothing in a frame. */
const EXPLORER_ONLY = ['show', 'tab'];
/** `controls=0` leaves the filter controls out of a frame. */
const CONTROLS = 'controls';

export const hasControls = (params: URLSearchParams): boolean => params.get(CONTROLS) !== '0';

/** A frame's query from that of an explorer. */
export function withControls(query: URLSearchParams, controls: boolean): URLSearchParams {
  const params = new URLSearchParams(query);
  for (const key of [...EXPLORER_ONLY, CONTROLS]) params.delete(key);
  if (!controls) params.set(CONTROLS, '0');
  return params;
}

const path = (base: string, params: URLSearchParams): string => {
  const query = params.toString();
  return query ? `${base}?${query}` : base;
};

/**
 * The path of a chart's frame. It takes the query of the explorer's address as it stands, filter and view keys alike, so that
 * the frame shows what the explorer shows there.
 */
export function embedPath(
  story: string,
  chart: EmbedChart,
  query: URLSearchParams,
  { controls = hasControls(query) } = {},
): string {
  return path(`/embed/${story}/${chart}`, withControls(query, controls));
}

/** The path of the explorer that shows what a frame with this query shows. */
export function fullViewPath(story: string, chart: EmbedChart, query: URLSearchParams): string {
  const params = withControls(query, true);
  if (chart === 'disagreement') params.set('show', 'disagreement');
  return path(`/s/${story}`, params);
}

interface PictureSize {
  /** In pixels of the page. Without a height, the one that the picture needs. */
  width: number;
  height?: number | undefined;
  /** Pixels of the picture to one of the page. */
  scale?: number;
  /** Without it, a PNG. */
  format?: 'svg' | 'png';
  /** Whether a browser keeps it as a file instead of showing it. */
  download?: boolean;
}

/** The path of a chart's picture: it takes the same query as the frame. */
export function picturePath(
  story: string,
  chart: EmbedChart,
  query: URLSearchParams,
  { width, height, scale, format = 'png', download = false }: PictureSize,
): string {
  const params = withControls(query, true);
  params.set('width', String(width));
  if (height !== undefined) params.set('height', String(height));
  if (scale !== undefined) params.set('scale', String(scale));
  if (download) params.set('download', '1');
  return path(`/img/${story}/${chart}.${format}`, params);
}
