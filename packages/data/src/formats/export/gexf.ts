import type { OutlineEvent } from '../../outline/types.ts';
import { QUADS, type Quad } from '../../plover/types.ts';
import { say } from '../../text.ts';
import { graphOf, type GraphNode, type GraphPair } from './graph.ts';
import { joined, spellOf, xmlDateTime } from './instants.ts';
import { describeExport } from './provenance.ts';
import type { ExportData, TextFormat } from './types.ts';
import { XML_HEAD, xmlAttributes, xmlText } from './xml.ts';

type Columns<T> = Record<string, { type: 'string' | 'integer' | 'liststring'; of: (thing: T) => string | undefined }>;

/** Values are ids and codes, which hold neither a comma nor a quote. */
const list = (values: readonly (string | undefined)[]): string =>
  `[${[...new Set(values.filter((value) => value !== undefined))].join(', ')}]`;

const NODE: Columns<GraphNode> = {
  kind: { type: 'string', of: ({ actor }) => actor.kind },
  part_of: { type: 'string', of: ({ actor }) => actor.partOf },
  events: { type: 'integer', of: ({ events }) => String(events.length) },
};

const EDGE: Columns<GraphPair & { quad: Quad }> = {
  quad: { type: 'string', of: ({ quad }) => quad },
  types: { type: 'liststring', of: ({ events }) => list(events.map(({ type }) => type)) },
  attestation: { type: 'liststring', of: ({ events }) => list(events.map(({ attestation }) => attestation.status)) },
  events: { type: 'liststring', of: ({ events }) => list(events.map(({ id }) => id)) },
};

const declare = <T>(of: string, columns: Columns<T>): string =>
  `    <attributes class="${of}">\n` +
  Object.entries(columns)
    .map(([id, { type }]) => `      <attribute id="${id}" title="${id}" type="${type}"/>\n`)
    .join('') +
  '    </attributes>\n';

const values = <T>(columns: Columns<T>, thing: T): string =>
  `        <attvalues>\n${Object.entries(columns)
    .map(([id, { of }]) => [id, of(thing)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([id, value]) => `          <attvalue${xmlAttributes({ for: id, value })}/>\n`)
    .join('')}        </attvalues>\n`;

/** When something is there. Without spells it always is: so is what open dates together leave no gap in. */
function spells(events: readonly OutlineEvent[]): string {
  const stretches = joined(events.map(({ when }) => spellOf(when)));
  if (stretches.some(({ start, end }) => start === -Infinity && end === Infinity)) return '';
  const lines = stretches.map(({ start, end }) => {
    const ends = {
      start: Number.isFinite(start) ? xmlDateTime(start) : undefined,
      end: Number.isFinite(end) ? xmlDateTime(end) : undefined,
    };
    return `          <spell${xmlAttributes(ends)}/>\n`;
  });
  return `        <spells>\n${lines.join('')}        </spells>\n`;
}

const node = (thing: GraphNode, { lang }: ExportData): string =>
  `      <node${xmlAttributes({ id: thing.actor.id, label: say(thing.actor.short ?? thing.actor.name, lang) })}>\n` +
  `${values(NODE, thing)}${spells(thing.events)}      </node>\n`;

const edge = (pair: GraphPair & { quad: Quad }): string =>
  `      <edge${xmlAttributes({
    id: `${pair.id}:${pair.quad}`,
    source: pair.source,
    target: pair.target,
    type: pair.directed ? 'directed' : 'undirected',
    weight: pair.events.length,
    kind: pair.quad,
  })}>\n${values(EDGE, pair)}${spells(pair.events)}      </edge>\n`;

/** One edge for each quad class, because tools take parallel edges of one kind for the same edge. */
const byQuad = (pair: GraphPair): (GraphPair & { quad: Quad })[] =>
  QUADS.map((quad) => ({ ...pair, quad, events: pair.events.filter((event) => event.quad === quad) })).filter(
    ({ events }) => events.length > 0,
  );

/**
 * The actor network as a dynamic graph in GEXF 1.3 (https://gexf.net): nodes and edges exist in spells, during the events that they
 * stand for, from the earliest to the latest moment that the date of each may mean. Times are UTC.
 */
async function* write(data: ExportData): AsyncGenerator<string> {
  const { nodes, pairs } = graphOf(data);
  yield `${XML_HEAD}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
  yield `  <meta>\n    <creator>Standoff</creator>\n    <description>${xmlText(describeExport(data))}</description>\n  </meta>\n`;
  yield '  <graph mode="dynamic" defaultedgetype="directed" timeformat="dateTime" timerepresentation="interval" timezone="UTC">\n';
  yield declare('node', NODE) + declare('edge', EDGE);
  yield '    <nodes>\n';
  for (const thing of nodes) yield node(thing, data);
  yield '    </nodes>\n    <edges>\n';
  for (const pair of pairs) yield byQuad(pair).map(edge).join('');
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

export const gexf: TextFormat = {
  name: 'gexf',
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  write,
};
