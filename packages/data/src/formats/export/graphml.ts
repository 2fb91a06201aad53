import type { OutlineEvent } from '../../outline/types.ts';
import { say } from '../../text.ts';
import { graphOf, type GraphNode, type GraphPair } from './graph.ts';
import { xmlDateTime } from './instants.ts';
import { describeExport } from './provenance.ts';
import type { ExportData, TextFormat } from './types.ts';
import { XML_HEAD, xmlAttributes, xmlText } from './xml.ts';

type Keys<T> = Record<
  string,
  { type: 'string' | 'int'; of: (thing: T, data: ExportData) => string | number | undefined }
>;

const moment = (instant: number | null): string | undefined => (instant === null ? undefined : xmlDateTime(instant));

const NODE: Keys<GraphNode> = {
  label: { type: 'string', of: ({ actor }, { lang }) => say(actor.short ?? actor.name, lang) },
  name: { type: 'string', of: ({ actor }, { lang }) => say(actor.name, lang) },
  kind: { type: 'string', of: ({ actor }) => actor.kind },
  part_of: { type: 'string', of: ({ actor }) => actor.partOf },
  events: { type: 'int', of: ({ events }) => events.length },
};

const EDGE: Keys<OutlineEvent> = {
  event: { type: 'string', of: ({ id }) => id },
  title: { type: 'string', of: ({ title }, { lang }) => say(title, lang) },
  date: { type: 'string', of: ({ when }) => when.edtf },
  earliest: { type: 'string', of: ({ when }) => moment(when.earliest) },
  latest: { type: 'string', of: ({ when }) => moment(when.latest) },
  type: { type: 'string', of: ({ type }) => type },
  quad: { type: 'string', of: ({ quad }) => quad },
  attestation: { type: 'string', of: ({ attestation }) => attestation.status },
};

const keyId = (on: 'node' | 'edge', name: string): string => `${on}-${name}`;

const declare = <T>(on: 'node' | 'edge', keys: Keys<T>): string =>
  Object.entries(keys)
    .map(
      ([name, { type }]) =>
        `  <key${xmlAttributes({ id: keyId(on, name), for: on, 'attr.name': name, 'attr.type': type })}/>\n`,
    )
    .join('');

const values = <T>(on: 'node' | 'edge', keys: Keys<T>, thing: T, data: ExportData): string =>
  Object.entries(keys)
    .map(([name, { of }]) => [name, of(thing, data)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `      <data key="${keyId(on, name)}">${xmlText(String(value))}</data>\n`)
    .join('');

/** Ids are NMTOKENs (XML 1.0, section 2.3). An event has each pair once, in one direction. */
const edge = ({ source, target, directed }: GraphPair, event: OutlineEvent, data: ExportData): string => {
  const ends = { id: `${event.id}:${source}:${target}`, source, target, directed: String(directed) };
  return `    <edge${xmlAttributes(ends)}>\n${values('edge', EDGE, event, data)}    </edge>\n`;
};

/** The actor network in GraphML 1.0 (http://graphml.graphdrawing.org): one edge for each event and pair of actors. */
async function* write(data: ExportData): AsyncGenerator<string> {
  const { nodes, pairs } = graphOf(data);
  yield `${XML_HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield `  <desc>${xmlText(describeExport(data))}</desc>\n`;
  yield declare('node', NODE) + declare('edge', EDGE);
  yield `  <graph${xmlAttributes({ id: data.outline.id, edgedefault: 'directed' })}>\n`;
  for (const thing of nodes)
    yield `    <node${xmlAttributes({ id: thing.actor.id })}>\n${values('node', NODE, thing, data)}    </node>\n`;
  for (const pair of pairs) yield pair.events.map((event) => edge(pair, event, data)).join('');
  yield '  </graph>\n</graphml>\n';
}

export const graphml: TextFormat = {
  name: 'graphml',
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  write,
};
