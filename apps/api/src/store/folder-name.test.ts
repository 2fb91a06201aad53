import { describe, expect, it } from 'vitest';
import { misnamed } from './folder-name.ts';

const placeIn = (head: string) => {
  const [problem] = misnamed('stories/port', 'harbour', head);
  return [problem?.line, problem?.column];
};

describe('misnamed', () => {
  it('has nothing to say when folder and id are the same', () => {
    expect(misnamed('stories/harbour', 'harbour', 'id: harbour')).toEqual([]);
    expect(misnamed('stories/harbour/', 'harbour', 'id: harbour')).toEqual([]);
    expect(misnamed('stories/port/../harbour', 'harbour', 'id: harbour')).toEqual([]);
  });

  it('says both names, where the id stands, and what would be right', () => {
    expect(misnamed('stories/port', 'harbour', '# The head\nid: harbour\n')).toEqual([
      {
        file: 'story.yaml',
        line: 2,
        column: 5,
        rule: 'folder-name',
        message:
          'the id is "harbour" but the folder is "port"; rename the folder to "harbour", or change the id while nothing links to it',
      },
    ]);
  });

  it.each([
    ['id:   harbour', [1, 7]],
    ['"id": harbour', [1, 7]],
    ['lanes:\n  - id: port\nid: harbour', [3, 5]],
    ['{ id: harbour }', [1, 1]],
  ])('finds the id in %j', (head, place) => {
    expect(placeIn(head)).toEqual(place);
  });
});
