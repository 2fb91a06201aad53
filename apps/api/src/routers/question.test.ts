import { describe, expect, it } from 'vitest';
import { callerOver, harbourCaller, idsIn, story } from '../testing/caller.ts';
import { describeById, describeList } from '../testing/promises.ts';
import { harbour } from '../testing/story.ts';

const { question } = harbourCaller();

describeById('question', 'q-how-many');
describeList('question');

describe('question.byId', () => {
  it('answers each position with its claims and the number of publishers that carry it independently', async () => {
    const { positions, sources } = await question.byId({ story, id: 'q-how-many' });
    expect(positions.map(({ label, claims }) => [label.en, claims.map(({ claim }) => claim.id)])).toEqual([
      ['All nine', ['all-crews', 'quays-empty']],
      ['Five', ['five-crews']],
    ]);
    expect(positions.map(({ publishers }) => publishers)).toEqual([1, 1]);
    expect(sources.map(({ source }) => source.id)).toEqual(['gazette', 'copy', 'port-statement']);
  });
});

describe('question.list', () => {
  it('answers the questions about the events in the filter', async () => {
    expect(idsIn((await question.list({ story, filter: { type: ['PROTEST'] } })).items)).toEqual(['q-how-many']);
    expect(idsIn((await question.list({ story, filter: { type: ['CONSULT'] } })).items)).toEqual([]);
  });

  it('takes the events that its claims are about for its own, as the filter does', async () => {
    const { questions } = harbour();
    const unsaid = callerOver(harbour({ questions: questions.map((asked) => ({ ...asked, about: [] })) }));
    expect(idsIn((await unsaid.question.list({ story, filter: { type: ['PROTEST'] } })).items)).toEqual(['q-how-many']);
    expect((await unsaid.event.byId({ story, id: 'strike' })).questions.map(({ id }) => id)).toEqual(['q-how-many']);
  });
});
