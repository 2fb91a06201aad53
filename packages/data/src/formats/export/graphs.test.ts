import { MultiGraph } from 'graphology';
import gexfLibrary from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { textOf } from './testing/access.ts';
import { faultsOf } from './testing/schema.ts';
import { aStory, emptyStory, hostileStory, storyIn } from './testing/stories.ts';

const STORIES = [
  ['a small story', aStory()],
  ['an empty story', emptyStory()],
  ['a hostile story', hostileStory()],
  ['everything that is hard to draw', storyIn('test/fixtures/edges')],
  ['the bundled story', storyIn('stories/anthropic-pentagon-2026')],
] as const;

/** What XML cannot hold is replaced; the rest stands literally. */
const LITERAL =
  '=cmd|\' /C calc\'!A0 <script>alert("1")</script> ]]> &amp; -- %\u202Emirror\u202C {}\\ \uFFFD\uFFFD\uFFFD \r\nER  - \t@{x, é';

describe('GEXF', () => {
  test.each(STORIES)('is valid: %s', async (_, story) => {
    expect(await faultsOf(await textOf(gexf, story), 'gexf-1.3-dynamic.rng')).toEqual([]);
  });

  test('is invalid where a time is no time, so that the schema is seen to work', async () => {
    const text = (await textOf(gexf, aStory())).replace(/spell start="[^"]*"/, 'spell start="soon"');
    expect(await faultsOf(text, 'gexf-1.3-dynamic.rng')).not.toEqual([]);
  });

  test('has a node for each actor who takes part, an edge for each pair and quad class, and spells from the dates', async () => {
    const text = await textOf(gexf, aStory());
    expect(text.slice(text.indexOf('    <nodes>'))).toBe(`    <nodes>
      <node id="port" label="The port">
        <attvalues>
          <attvalue for="kind" value="organisation"/>
          <attvalue for="events" value="1"/>
        </attvalues>
        <spells>
          <spell start="2026-02-03T00:00:00.000Z"/>
        </spells>
      </node>
      <node id="ada" label="Ada">
        <attvalues>
          <attvalue for="kind" value="person"/>
          <attvalue for="part_of" value="port"/>
          <attvalue for="events" value="1"/>
        </attvalues>
        <spells>
          <spell start="2026-02-01T08:00:00.000Z" end="2026-02-01T08:00:59.999Z"/>
        </spells>
      </node>
      <node id="crews" label="The crews">
        <attvalues>
          <attvalue for="kind" value="group"/>
          <attvalue for="events" value="2"/>
        </attvalues>
        <spells>
          <spell start="2026-02-01T08:00:00.000Z" end="2026-02-01T08:00:59.999Z"/>
          <spell start="2026-02-03T00:00:00.000Z"/>
        </spells>
      </node>
    </nodes>
    <edges>
      <edge id="ada~crews:verbal-conflict" source="ada" target="crews" type="directed" weight="1" kind="verbal-conflict">
        <attvalues>
          <attvalue for="quad" value="verbal-conflict"/>
          <attvalue for="types" value="[REQUEST]"/>
          <attvalue for="attestation" value="[single-source]"/>
          <attvalue for="events" value="[ask]"/>
        </attvalues>
        <spells>
          <spell start="2026-02-01T08:00:00.000Z" end="2026-02-01T08:00:59.999Z"/>
        </spells>
      </edge>
      <edge id="crews=port:verbal-cooperation" source="crews" target="port" type="undirected" weight="1" kind="verbal-cooperation">
        <attvalues>
          <attvalue for="quad" value="verbal-cooperation"/>
          <attvalue for="types" value="[CONSULT]"/>
          <attvalue for="attestation" value="[well-attested]"/>
          <attvalue for="events" value="[talk]"/>
        </attvalues>
        <spells>
          <spell start="2026-02-03T00:00:00.000Z"/>
        </spells>
      </edge>
    </edges>
  </graph>
</gexf>
`);
  });

  test('has no spells for what is there all the time', async () => {
    const [ask] = aStory().events;
    const events = ['../2026-02-05', '2026-02-03/..'].map((date, at) => ({ ...ask!, id: `e-${at}`, date }));
    const story = aStory({ events, claims: [], questions: [], chapters: [] });
    expect(await textOf(gexf, story)).not.toContain('spell');
  });

  test('is read back by another library as the same graph, with hostile labels literally', async () => {
    const graph = gexfLibrary.parse(MultiGraph, await textOf(gexf, hostileStory()));
    expect(graph.nodes()).toEqual(['port', 'ada', 'crews']);
    expect(graph.getNodeAttribute('ada', 'label')).toBe(LITERAL);
    expect(graph.getNodeAttribute('ada', 'part_of')).toBe('port');
    expect(
      graph.mapEdges((_, attributes, source, target) => [source, target, attributes['kind'], attributes['events']]),
    ).toEqual([
      ['ada', 'crews', 'verbal-conflict', ['ask']],
      ['crews', 'port', 'verbal-cooperation', ['talk']],
    ]);
  });

  test('holds only what a filter leaves', async () => {
    const graph = gexfLibrary.parse(MultiGraph, await textOf(gexf, aStory(), { filter: { type: ['REQUEST'] } }));
    expect([graph.nodes(), graph.size]).toEqual([['ada', 'crews'], 1]);
  });
});

describe('GraphML', () => {
  test.each(STORIES)('is valid: %s', async (_, story) => {
    expect(await faultsOf(await textOf(graphml, story), 'graphml-1.0-graph.rng')).toEqual([]);
  });

  test('has an edge for each event and pair, in the language asked for', async () => {
    const text = await textOf(graphml, aStory(), { lang: 'fr' });
    expect(text.slice(text.indexOf('    <edge '), text.indexOf('</edge>')))
      .toBe(`    <edge id="ask:ada:crews" source="ada" target="crews" directed="true">
      <data key="edge-event">ask</data>
      <data key="edge-title">Ada demande</data>
      <data key="edge-date">2026-02-01T09:00+01:00</data>
      <data key="edge-earliest">2026-02-01T08:00:00.000Z</data>
      <data key="edge-latest">2026-02-01T08:00:59.999Z</data>
      <data key="edge-type">REQUEST</data>
      <data key="edge-quad">verbal-conflict</data>
      <data key="edge-attestation">single-source</data>
    `);
    expect(text).toContain('<data key="node-label">Les équipages</data>');
  });

  test('declares every key that it uses', async () => {
    const text = await textOf(graphml, aStory());
    const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id]) => id))];
    expect(ids(/<key id="([^"]+)"/g)).toEqual(expect.arrayContaining(ids(/<data key="([^"]+)"/g)));
  });
});
