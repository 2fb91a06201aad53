import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';

/** A file of a page, as a server sends it. */
interface PageFile {
  type: string;
  body: string | Buffer;
}

/** A page that shows one chart: its files by path, the page itself at `/`. */
export type Page = Map<string, PageFile>;

/** Something that happened on a day or in a period, as peers take it. */
export interface PlainEvent {
  id: string;
  title: string;
  summary: string;
  lane: string;
  /** Milliseconds since 1970. */
  start: number;
  end: number;
}

/** A graph whose nodes have their places already: no peer is made to compute a layout. */
export interface PlainGraph {
  nodes: { id: string; label: string; size: number; x: number; y: number }[];
  links: { id: string; source: string; target: string; width: number }[];
}

const { resolve } = createRequire(import.meta.url);
const inPackage = (name: string, path: string): Buffer =>
  readFileSync(join(dirname(resolve(`${name}/package.json`)), path));

const HTML = 'text/html; charset=utf-8';
const JS = 'text/javascript; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const JSON_TYPE = 'application/json';

const html = (head: string, body: string): PageFile => ({
  type: HTML,
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart</title>${head}<style>html,body,#chart{height:100%;margin:0}</style></head><body><div id="chart"></div>${body}</body></html>`,
});

const json = (value: unknown): PageFile => ({ type: JSON_TYPE, body: JSON.stringify(value) });

const dateParts = (ms: number) => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** TimelineJS 3 as its documentation embeds it by hand, without its web fonts. */
export function timelineJsPage(events: PlainEvent[]): Page {
  const data = {
    events: events.map(({ id, title, summary, lane, start, end }) => ({
      unique_id: id,
      group: lane,
      start_date: dateParts(start),
      ...(end - start > 86_400_000 && { end_date: dateParts(end) }),
      text: { headline: title, text: summary },
    })),
  };
  return new Map([
    [
      '/',
      html(
        '<link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script>',
        `<script>fetch('/data.json').then((r) => r.json()).then((data) => { new TL.Timeline('chart', data, { font: null }) })</script>`,
      ),
    ],
    ['/css/timeline.css', { type: CSS, body: inPackage('@knight-lab/timelinejs', 'dist/css/timeline.css') }],
    ['/js/timeline.js', { type: JS, body: inPackage('@knight-lab/timelinejs', 'dist/js/timeline.js') }],
    ...['tl-icons.woff2', 'tl-icons.woff', 'tl-icons.ttf', 'tl-icons.eot'].flatMap((name): [string, PageFile][] => {
      try {
        return [
          [
            `/css/icons/${name}`,
            { type: 'font/woff2', body: inPackage('@knight-lab/timelinejs', `dist/css/icons/${name}`) },
          ],
        ];
      } catch {
        return [];
      }
    }),
    ['/data.json', json(data)],
  ]);
}

/** vis-timeline's ready-made bundle. */
export function visTimelinePage(events: PlainEvent[]): Page {
  const groups = [...new Set(events.map(({ lane }) => lane))].map((lane) => ({ id: lane, content: lane }));
  const items = events.map(({ id, title, lane, start, end }) => ({
    id,
    content: title,
    group: lane,
    start,
    ...(end - start > 86_400_000 && { end }),
  }));
  return new Map([
    [
      '/',
      html(
        '<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>',
        `<script>fetch('/data.json').then((r) => r.json()).then(({ items, groups }) => { new vis.Timeline(document.getElementById('chart'), new vis.DataSet(items), new vis.DataSet(groups), {}) })</script>`,
      ),
    ],
    ['/vis.css', { type: CSS, body: inPackage('vis-timeline', 'styles/vis-timeline-graph2d.min.css') }],
    ['/vis.js', { type: JS, body: inPackage('vis-timeline', 'standalone/umd/vis-timeline-graph2d.min.js') }],
    ['/data.json', json({ items, groups })],
  ]);
}

/** vis-network's ready-made bundle, without physics. */
export function visNetworkPage({ nodes, links }: PlainGraph): Page {
  const data = {
    nodes: nodes.map(({ id, label, size, x, y }) => ({ id, label, size, x, y, shape: 'dot' })),
    edges: links.map(({ id, source, target, width }) => ({ id, from: source, to: target, width, arrows: 'to' })),
  };
  return new Map([
    [
      '/',
      html(
        '<script src="/vis.js"></script>',
        `<script>fetch('/data.json').then((r) => r.json()).then(({ nodes, edges }) => { const network = new vis.Network(document.getElementById('chart'), { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(edges) }, { physics: false }); network.once('afterDrawing', () => { window.drawn = true }) })</script>`,
      ),
    ],
    ['/vis.js', { type: JS, body: inPackage('vis-network', 'standalone/umd/vis-network.min.js') }],
    ['/data.json', json(data)],
  ]);
}

const SIGMA = `
  import Graph from 'graphology';
  import Sigma from 'sigma';
  const { nodes, links } = await (await fetch('/data.json')).json();
  const graph = new Graph({ type: 'directed', multi: true });
  for (const { id, label, size, x, y } of nodes) graph.addNode(id, { label, size, x, y: -y });
  for (const { id, source, target, width } of links) graph.addEdgeWithKey(id, source, target, { size: width, type: 'arrow' });
  try {
    const sigma = new Sigma(graph, document.getElementById('chart'));
    sigma.once('afterRender', () => { window.drawn = true });
  } catch { window.cannotDraw = true }`;

/** sigma with graphology, bundled and minified as an application would. */
export async function sigmaPage(graph: PlainGraph): Promise<Page> {
  const ENTRY = 'virtual:sigma-page';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'sigma-page',
        resolveId: (id) => (id === ENTRY ? `${import.meta.dirname}/sigma-page.js` : undefined),
        load: (id) => (id.endsWith('/sigma-page.js') ? SIGMA : undefined),
      },
    ],
    build: { write: false, modulePreload: false, target: 'es2022', rolldownOptions: { input: ENTRY } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('sigma was not bundled');
  return new Map([
    ['/', html('', '<script type="module" src="/sigma.js"></script>')],
    ['/sigma.js', { type: JS, body: chunk.code }],
    ['/data.json', json(graph)],
  ]);
}
