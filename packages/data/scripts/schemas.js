// Writes the JSON Schemas of story files, which editors use to complete and check YAML. Runs on the built package.
import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas, schemaText } from '../dist/model/json-schemas.js';

const folder = new URL('../schemas/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  await writeFile(new URL(name, folder), schemaText(schema));
  console.log(`schemas/${name}`);
}
