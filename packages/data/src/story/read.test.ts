import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORY_FILES } from './files.ts';
import { formatProblem } from './problem.ts';
import { readStory } from './read.ts';
import { RULES } from './rules/index.ts';
import { namesIn, textOf, yamlIn } from './testing/folder.ts';

const base = yamlIn('test/fixtures/base');
const lines = (files: Record<string, string>): string[] => readStory(files).problems.map(formatProblem);
const without = (file: string): Record<string, string> =>
  Object.fromEntries(Object.entries(base).filter(([name]) => name !== file));

describe('readStory(files)', () => {
  it('gives the story as written when nothing is wrong', () => {
    const { story, problems } = readStory(base);
    expect(problems).toEqual([]);
    expect(story?.events.map(({ id }) => id)).toEqual(['demand', 'walkout', 'deal']);
    expect(story?.claims[1]?.value).toEqual({ min: 880, max: 920 });
    expect(story?.actors[0]).toEqual({
      id: 'company',
      name: { en: 'Harbour Company' },
      kind: 'organisation',
      aliases: [],
    });
  });

  it.each(namesIn('test/fixtures/broken'))(
    'tells everything that is wrong, where, and what would be right: %s',
    (name) => {
      const folder = `test/fixtures/broken/${name}`;
      const files = { ...base, ...yamlIn(folder) };
      expect(lines(files).join('\n') + '\n').toBe(textOf(`${folder}/problems.txt`));
      expect(readStory(files).story).toBeUndefined();
    },
  );

  it('has a broken fixture for every rule', () => {
    const broken = namesIn('test/fixtures/broken').flatMap((name) =>
      readStory({ ...base, ...yamlIn(`test/fixtures/broken/${name}`) }).problems.map(({ rule }) => rule),
    );
    expect(Object.keys(RULES).filter((rule) => !broken.includes(rule))).toEqual([]);
  });

  it('names a missing file, and the one that was probably meant to be it', () => {
    expect(lines(without('questions.yaml'))).toEqual([
      'questions.yaml:1:1: this file is missing; a story folder holds story.yaml, actors.yaml, events.yaml, claims.yaml, questions.yaml, sources.yaml',
    ]);
    expect(lines({ ...without('questions.yaml'), 'questions.yml': '[]' })).toEqual([
      'questions.yaml:1:1: this file is missing; rename "questions.yml"',
    ]);
  });

  it('does not take references into a file that cannot be read for mistakes', () => {
    expect(lines({ ...base, 'sources.yaml': '- id: [' }).every((line) => line.startsWith('sources.yaml:'))).toBe(true);
    expect(lines({ ...base, 'sources.yaml': 'gazette: {}' })).toEqual([
      'sources.yaml:1:1: this file holds no list; start each entry with "- id:", or write [] for none',
    ]);
  });

  it('says so when a file is empty', () => {
    expect(lines({ ...base, 'questions.yaml': '' })).toEqual([
      'questions.yaml:1:1: this file holds no list; start each entry with "- id:", or write [] for none',
    ]);
    expect(lines({ ...base, 'story.yaml': '# soon\n' })).toEqual([
      'story.yaml:1:1: nothing stands here; write a group with the keys id, title, summary, period, window, zones, licence, lanes, chapters',
    ]);
  });

  it('keeps markup and very long words as literal text', () => {
    const word = 'w'.repeat(1_500);
    const events = base['events.yaml']
      ?.replace('The parties sign', '<script>alert(1)</script>')
      .replace('Dockers walk out', word);
    const { story } = readStory({ ...base, 'events.yaml': events ?? '' });
    expect(story?.events.map(({ title }) => title.en)).toEqual([
      'Union asks for shorter shifts',
      word,
      '<script>alert(1)</script>',
    ]);
  });

  it('pollutes no prototype', () => {
    readStory({
      ...base,
      'actors.yaml': '- __proto__: { polluted: true }\n',
      'story.yaml': '__proto__: { polluted: true }',
    });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('throws on no text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc
        .array(fc.constantFrom('- ', ': ', 'id', '\n', '  ', '[', '}', '"', '*a', '&a', '!x', '|', '>-', '\t', '#'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...STORY_FILES), text, (file, broken) => {
        const { story, problems } = readStory({ [file]: broken });
        expect(story).toBeUndefined();
        expect(problems.filter(({ line, column }) => !(line >= 1 && column >= 1))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
