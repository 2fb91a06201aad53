import type { Filter } from '@standoff/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../store/store.ts';
import { versionOf } from '../store/version.ts';
import { harbourCaller, idsIn, pagesOf, story } from './caller.ts';
import { harbour } from './story.ts';

const caller = harbourCaller();
const version = versionOf(harbour());

const filters = fc.record<Filter>(
  {
    actor: fc.subarray(['port', 'board', 'director', 'crews']),
    match: fc.constantFrom('any', 'all'),
    from: fc.constantFrom('2026-02-01', '2026-02-10', '2026-03-01', '..'),
    type: fc.subarray(['PROTEST', 'CONSULT']),
    source: fc.subarray(['gazette', 'wire', 'copy', 'port-statement']),
    question: fc.constantFrom('q-how-many', 'q-why'),
    q: fc.constantFrom('', 'crews', 'TALK', 'équipages', 'nothing'),
    fold: fc.constantFrom('people', 'none'),
  },
  { requiredKeys: [] },
);

/** What every procedure about a story promises. `call` calls it with the rest of its input given. */
export function describeVersions(
  call: (input: { story: string; version?: string }) => Promise<{ version: string }>,
): void {
  describe('of a version', () => {
    it('answers from the current version and names it', async () => {
      expect((await call({ story })).version).toBe(version);
    });

    it('answers the same when that version is named', async () => {
      expect(await call({ story, version })).toEqual(await call({ story }));
    });

    it('says which version is served when an unknown one is named', async () => {
      await expect(call({ story, version: '0'.repeat(16) })).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: `Version '0000000000000000' of story 'harbour' is not served here; the current version is '${version}'`,
      });
    });

    it.each(['airport', 'constructor', '../harbour', 'HARBOUR'])('says that there is no story %j', async (unknown) => {
      await expect(call({ story: unknown })).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: `No story with id '${unknown}'`,
      });
    });
  });
}

/** What every `byId` promises. */
export function describeById(kind: Kind, known: string): void {
  describe(`${kind}.byId`, () => {
    const byId = (id: string) => caller[kind].byId({ story, id });

    describeVersions((input) => caller[kind].byId({ ...input, id: known }));

    it.each(['nothing', 'constructor', '__proto__', '../../etc/passwd', '<script>', 'م', known.toUpperCase()])(
      'answers NOT_FOUND, naming it, to the unknown id %j',
      async (id) => {
        const message = `No ${kind} with id '${id}'`;
        await expect(byId(id)).rejects.toMatchObject({ code: 'NOT_FOUND', message });
      },
    );

    it.each([
      ['nothing', ''],
      ['101 characters', 'x'.repeat(101)],
      ['100 kB', 'x'.repeat(100_000)],
    ])('refuses an id of %s', async (_, id) => {
      await expect(byId(id)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    });
  });
}

/** What every `list` promises. */
export function describeList(kind: Kind): void {
  describe(`${kind}.list`, () => {
    const { list } = caller[kind];

    describeVersions(list);

    it('visits every thing exactly once and in order, for any length of page and any filter', async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 6 }), filters, async (limit, filter) => {
          const whole = await list({ story, filter, limit: 200 });
          const pages = await pagesOf(list, { story, filter, limit });
          expect(pages.flat()).toEqual(idsIn(whole.items));
          expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
        }),
        { numRuns: 40 },
      );
    });

    it.each([0, -1, 201, 1.5, NaN, Infinity])('refuses a page of %d', async (limit) => {
      await expect(list({ story, limit })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    });

    it('refuses a cursor that no page gave, naming it', async () => {
      await expect(list({ story, cursor: 'adrift' })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
        message: "No page of this list ends with cursor 'adrift': give a nextCursor of the same list and version",
      });
    });

    it('reports unknown ids and ignores them', async () => {
      const { items, problems } = await list({ story, filter: { actor: ['nobody'], source: ['<script>'] } });
      expect(problems).toEqual([
        {
          kind: 'unknown-id',
          key: 'actor',
          value: 'nobody',
          message: 'there is no actor "nobody" in this story: ignored',
        },
        {
          kind: 'unknown-id',
          key: 'source',
          value: '<script>',
          message: 'there is no source "<script>" in this story: ignored',
        },
      ]);
      expect(idsIn(items)).toEqual(idsIn((await list({ story })).items));
    });

    it('reports dates that cannot be and dates in the wrong order', async () => {
      const keys = async (filter: Filter) => (await list({ story, filter })).problems.map(({ key }) => key);
      expect(await keys({ from: '2026-02-30' })).toEqual(['from']);
      expect(await keys({ from: '2026-03-01', to: '2026-02-01' })).not.toEqual([]);
    });

    it.each<[string, Filter]>([
      ['51 actors', { actor: Array.from({ length: 51 }, (_, at) => `a${at}`) }],
      ['10,000 actors', { actor: Array.from({ length: 10_000 }, (_, at) => `a${at}`) }],
      ['a question of 101 characters', { question: 'x'.repeat(101) }],
      ['a text of 201 characters', { q: 'x'.repeat(201) }],
      ['a text of 100 kB', { q: 'x'.repeat(100_000) }],
      ['a date of 10 kB', { from: '2'.repeat(10_000) }],
      ['an unknown type', { type: ['WAR' as 'ASSAULT'] }],
      ['an unknown key', { sauce: ['wire'] } as Filter],
    ])('refuses a filter with %s', async (_, filter) => {
      await expect(list({ story, filter })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    });

    it.each(['"quoted"', '%_*?', '(a|b)+$', '\\', 'سلام', '\u202Eabc', '\0'])(
      'takes the text %j for nothing but text',
      async (q) => {
        expect(await list({ story, filter: { q } })).toMatchObject({ items: [], nextCursor: null });
      },
    );
  });
}
