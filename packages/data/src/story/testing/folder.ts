import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The names in a folder of this package. */
export const namesIn = (path: string): string[] => readdirSync(at(path));

/** The text of a file of this package. */
export const textOf = (path: string): string => readFileSync(at(path), 'utf8');

/** The texts of a folder's YAML files, by name: what `readStory` takes. */
export const yamlIn = (path: string): Record<string, string> =>
  Object.fromEntries(
    namesIn(path)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, textOf(`${path}/${name}`)]),
  );
