import { describe, expect, it } from 'vitest';
import { harbourCaller, story } from '../testing/caller.ts';
import { describeVersions } from '../testing/promises.ts';

const { search } = harbourCaller();

describe('search', () => {
  describeVersions((input) => search({ ...input, q: 'crews' }));

  it('ranks names before titles before running text, and says where it matched', async () => {
    const { results, total } = await search({ story, q: 'CREWS' });
    expect(results.map(({ kind, id, field }) => [kind, id, field])).toEqual([
      ['actor', 'crews', 'name'],
      ['event', 'strike', 'title'],
      ['question', 'q-how-many', 'question'],
      ['claim', 'all-crews', 'statement'],
      ['claim', 'five-crews', 'statement'],
    ]);
    expect(total).toBe(5);
  });

  it('ignores accents and case, and marks the letters as they are written', async () => {
    const { results } = await search({ story, q: 'zoe MULLER' });
    expect(results).toMatchObject([
      {
        id: 'director',
        excerpt: {
          text: 'Zoë Müller',
          ranges: [
            [0, 3],
            [4, 10],
          ],
        },
      },
    ]);
  });

  it('answers at most the limit and says how many there are', async () => {
    expect(await search({ story, q: 'crews', limit: 2 })).toMatchObject({ results: [{}, {}], total: 5 });
  });

  it.each(['', '   ', '"', "'", '*', '%', '_', '.*', '(?:', '[', '\\', '\0', '\u202E', '؟'])(
    'answers nothing to %j, without fuss',
    async (q) => {
      expect(await search({ story, q })).toMatchObject({ results: [], total: 0 });
    },
  );

  it.each(['"crews"', 'crews*', '%crews%', '(crews)', '\u202Ecrews', 'crews؟'])('finds the word in %j', async (q) => {
    expect((await search({ story, q })).total).toBe(5);
  });

  it('refuses a text over 200 characters', async () => {
    expect((await search({ story, q: 'x'.repeat(200) })).total).toBe(0);
    await expect(search({ story, q: 'x'.repeat(201) })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(search({ story, q: 'é'.repeat(50_000) })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it.each([0, 51, 2.5])('refuses a limit of %d', async (limit) => {
    await expect(search({ story, q: 'crews', limit })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
