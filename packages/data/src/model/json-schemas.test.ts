import { describe, expect, it } from 'vitest';
import { namesIn, textOf } from '../story/testing/folder.ts';
import { jsonSchemas, schemaText } from './json-schemas.ts';

const generated = Object.fromEntries(Object.entries(jsonSchemas()).map(([name, schema]) => [name, schemaText(schema)]));

describe('jsonSchemas()', () => {
  it('are the committed files (run npm run schemas -w packages/data)', () => {
    const committed = Object.fromEntries(namesIn('schemas').map((name) => [name, textOf(`schemas/${name}`)]));
    expect(committed).toEqual(generated);
  });

  it('are named in the first line of the story files', () => {
    for (const name of Object.keys(generated).filter((name) => name !== 'export.schema.json')) {
      const file = name.replace('.schema.json', '.yaml');
      const [first] = textOf(`stories/anthropic-pentagon-2026/${file}`).split('\n');
      expect(first).toBe(`# yaml-language-server: $schema=../../schemas/${name}`);
    }
  });

  it('leave keys with a default optional, and refuse unknown ones', () => {
    expect(jsonSchemas()['events.schema.json']).toMatchObject({
      type: 'array',
      $defs: {
        Event: { required: ['id', 'date', 'title', 'summary', 'cited'], additionalProperties: false },
        Id: { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      },
    });
  });
});
