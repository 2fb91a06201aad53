import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../../../../packages/data/test/fixtures', import.meta.url));

/** The story of everything that is allowed and hard to draw. */
export const EDGES = join(FIXTURES, 'edges');

/** The id of the story in the fixtures of `packages/data`, and so the name that its folder has to have. */
export const FIXTURE_ID = 'harbour-strike';

/** The broken stories of `packages/data`, one for each rule, by name. */
export const brokenNames = (): string[] => readdirSync(join(FIXTURES, 'broken')).sort();

/** The problems that a broken story has, one line each, with paths from its folder. */
export const brokenLines = (name: string): string[] =>
  readFileSync(join(FIXTURES, 'broken', name, 'problems.txt'), 'utf8')
    .trimEnd()
    .split('\n');

/** A temporary folder of story folders, and what to do with it. */
export function temporaryFolder() {
  const root = mkdtempSync(join(tmpdir(), 'standoff-'));
  return {
    root,
    /** Writes the whole fixture story into a folder, then lays the files of a broken one over it. */
    write(folder: string, { broken }: { broken?: string } = {}): string {
      const path = join(root, folder);
      mkdirSync(path, { recursive: true });
      cpSync(join(FIXTURES, 'base'), path, { recursive: true });
      if (broken) cpSync(join(FIXTURES, 'broken', broken), path, { recursive: true });
      return path;
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
