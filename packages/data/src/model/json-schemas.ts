import { z } from 'zod';
import { StoryExport } from './export.ts';
import { STORY_LISTS, StoryHead } from './story.ts';

/**
 * One JSON Schema (draft 2020-12) per file of a story folder, and one for a story in one file, by the name of the file that holds
 * it: editors complete and check the YAML with it while somebody types. What spans several fields or files is checked by `readStory` alone.
 */
export function jsonSchemas(): Record<string, object> {
  const files = {
    story: StoryHead,
    ...Object.fromEntries(Object.entries(STORY_LISTS).map(([name, item]) => [name, z.array(item)])),
    export: StoryExport,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }),
    ]),
  );
}

/** The text of a schema file. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
