import type { Story } from '../model/story.ts';

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A story as JSON text that depends on its content alone: keys in code-unit order, absent values left out, lists in the
 * story's own order, no spaces. The version of a story is the hash of this text.
 */
export const canonicalStory = (story: Story): string =>
  JSON.stringify(story, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(byKey))
      : value,
  );
