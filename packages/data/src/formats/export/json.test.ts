import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeFilter } from '../../filter/codec.ts';
import type { Filter } from '../../filter/filter.ts';
import { StoryExport } from '../../model/export.ts';
import type { Story } from '../../model/story.ts';
import { canonicalStory } from '../../story/canonical.ts';
import { readExport } from '../../story/json.ts';
import { readStory } from '../../story/read.ts';
import { storyFiles } from '../../story/write.ts';
import { json } from './json.ts';
import { textOf } from './testing/access.ts';
import { aStory, emptyStory, HOSTILE, hostileStory, storyIn } from './testing/stories.ts';

/** What comes back of a story that was exported, imported, and read again from the files that the import wrote. */
async function there(story: Story): Promise<string> {
  const { story: read, problems } = readExport(await textOf(json, story));
  if (!read) throw new Error(JSON.stringify(problems));
  const again = readStory(storyFiles(read));
  if (!again.story) throw new Error(JSON.stringify(again.problems));
  return canonicalStory(again.story);
}

/** As a story is once it has been read: the spaces around a text are not part of it. */
const checked = (story: Story): Story => readStory(storyFiles(story)).story ?? story;

const STORIES = [
  ['a small story', aStory()],
  ['an empty story', emptyStory()],
  ['everything that is hard to draw', storyIn('test/fixtures/edges')],
  ['the bundled story', storyIn('stories/anthropic-pentagon-2026')],
] as const;

/** Any text that a story can hold: the spaces around it are cut off when it is read. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      HOSTILE,
      '- a: [b',
      '# x',
      'null',
      '2026',
      '~',
      '"',
      "'",
      'a: b',
      '\uD800',
      '\u0085x',
      '&a *a',
      '\uFEFFx',
      'a\n\n  b',
    ),
  )
  .filter((drawn) => drawn.trim() === drawn && drawn !== '');

const stories = fc
  .record({
    words: fc.array(text, { minLength: 4, maxLength: 4 }),
    events: fc.nat(3),
    order: fc.boolean(),
    bare: fc.boolean(),
  })
  .map(({ words: [a = '', b = '', c = '', d = ''], events, order, bare }): Story => {
    const story = hostileStory(a);
    const [first] = story.events;
    const more = Array.from({ length: events }, (_, at) => ({
      ...first!,
      id: `e-${at}`,
      date: `20${20 + at}`,
      title: bare ? { en: b } : { en: b, fr: c },
      follows: at > 0 ? [`e-${at - 1}`] : [],
    }));
    const all = [...story.events, ...more];
    return {
      ...story,
      licence: a.slice(0, 20).trim() || 'x',
      claims: story.claims.map(({ unit: _, ...claim }) => ({ ...claim, quotation: { text: d, language: 'ar' } })),
      chapters: [{ ...story.chapters[0]!, events: all.map(({ id }) => id) }],
      events: order ? all.toReversed() : all,
    };
  })
  .filter(({ claims }) => (claims[0]?.quotation?.text.split(/\s+/u).length ?? 0) <= 25);

describe('export and import', () => {
  test.each(STORIES)('give back the same story: %s', async (_, story) => {
    expect(await there(story)).toBe(canonicalStory(story));
  });

  test('give back hostile text in every field as it was', async () => {
    const story = checked({
      ...hostileStory(),
      licence: 'x',
      claims: hostileStory().claims.map(({ unit: _, ...rest }) => rest),
    });
    expect(story.title.en).toBe(HOSTILE);
    expect(await there(story)).toBe(canonicalStory(story));
  });

  test('give back the same story, whatever its texts and the order of its events', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        expect(await there(story)).toBe(canonicalStory(story));
      }),
      { numRuns: 60 },
    );
  });
});

test.each(STORIES)('the file has the shape of its schema: %s', async (_, story) => {
  expect(StoryExport.safeParse(JSON.parse(await textOf(json, story))).error).toBeUndefined();
});

describe('part of a story', () => {
  const bundled = storyIn('stories/anthropic-pentagon-2026');

  test.each<Filter>([
    { actor: ['openai'] },
    { quad: ['material-conflict'] },
    { question: bundled.questions[0]?.id ?? '' },
    { from: '2026-02-27', to: '2026-02-27' },
    { q: 'zzzz nothing zzzz' },
  ])('is a story that every rule holds for, and says which part: %j', async (filter) => {
    const { story, problems, filter: said } = readExport(await textOf(json, bundled, { filter }));
    expect(problems).toEqual([]);
    expect(said).toBe(encodeFilter(filter).toString());
    expect(readStory(storyFiles(story!)).problems).toEqual([]);
  });

  test('keeps who speaks and what they belong to, and cuts what leads out of it', async () => {
    const text = await textOf(json, aStory(), { filter: { type: ['CONSULT'] } });
    const { story } = readExport(text);
    expect(story?.events.map(({ id, follows }) => [id, follows])).toEqual([['talk', []]]);
    expect(story?.actors.map(({ id }) => id)).toEqual(['port', 'crews']);
    expect(story?.chapters.map(({ id, events }) => [id, events])).toEqual([
      ['ch-1', []],
      ['ch-2', ['talk']],
    ]);
    expect(story?.questions.map(({ id }) => id)).toEqual(['q-when']);
    expect(story?.sources.map(({ id }) => id)).toEqual(['gazette', 'letter']);
  });

  test('has no lane, question, claim or source that nothing is left of', async () => {
    const { story } = readExport(await textOf(json, aStory(), { filter: { from: '1990-01-01', to: '1990-01-02' } }));
    expect([story?.lanes, story?.actors, story?.claims, story?.questions, story?.sources]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('a file that was changed by hand', () => {
  test('is read with every fault named by its path', async () => {
    const text = (await textOf(json, aStory()))
      .replace('"by":"crews"', '"by":"crew"')
      .replace('"kind":"group"', '"kind":"gruop"');
    expect(readExport(text).problems).toEqual([
      { path: '$.actors[2].kind', message: expect.stringContaining('write group') as string },
      { path: '$.claims[0].by', message: 'there is no actor "crew"; did you mean "crews"?' },
    ]);
  });

  test('cannot smuggle in a prototype', () => {
    const { story, problems } = readExport('{"format":"standoff","formatVersion":1,"__proto__":{"story":{}}}');
    expect([story, problems[0]?.path]).toEqual([undefined, '$.__proto__']);
  });
});
