import { JSON_FORMAT, JSON_FORMAT_VERSION } from '../formats/export/json.ts';
import type { Story } from '../model/story.ts';
import { quote } from '../time/complaint.ts';
import { LISTS, type Part } from './files.ts';
import type { Path } from './follow.ts';
import { readParts } from './read.ts';

/** Something wrong in an exported file: where, as a JSONPath (RFC 9535), and what would be right. */
export interface ExportProblem {
  path: string;
  message: string;
}

interface ReadExport {
  story: Story | undefined;
  /** The filter that the file was made with, as an address has it; absent where it holds the whole story. */
  filter?: string;
  problems: ExportProblem[];
}

const KEYS: readonly string[] = ['format', 'formatVersion', 'version', 'filter', 'story', ...LISTS];

const NAME = /^[A-Za-z_]\w*$/;
const step = (key: string | number): string =>
  typeof key === 'number' ? `[${key}]` : NAME.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
const jsonPath = (path: Path): string => `$${path.map(step).join('')}`;

const refuse = (path: Path, message: string): ReadExport => ({
  story: undefined,
  problems: [{ path: jsonPath(path), message }],
});

const found = (value: unknown): string =>
  value === undefined ? 'nothing' : quote(typeof value === 'string' ? value : JSON.stringify(value));

/** Messages speak of the files of a story; in one file, the lists are keys of it. */
const inOneFile = (message: string): string =>
  message
    .replace(
      'this file holds no list; start each entry with "- id:", or write [] for none',
      'no list stands here; write [] for none',
    )
    .replace(/\b(story|actors|events|claims|questions|sources)\.yaml\b/g, '"$1"');

/** Reads a story back from the text that the format `json` wrote, and checks it by the same rules as a folder of files. Never throws. */
export function readExport(text: string): ReadExport {
  let file: unknown;
  try {
    file = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    return refuse(
      [],
      `this is not JSON (${(error as Error).message}); give a file that standoff export --format json wrote`,
    );
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return refuse([], `this is not an export but ${found(file)}; it starts with { "format": "${JSON_FORMAT}", …`);
  const given = file as Record<string, unknown>;
  const { format, formatVersion, filter } = given;
  if (format !== JSON_FORMAT)
    return refuse(['format'], `the format is ${found(format)}; only ${quote(JSON_FORMAT)} can be read`);
  if (formatVersion !== JSON_FORMAT_VERSION)
    return refuse(
      ['formatVersion'],
      `the format's version is ${found(formatVersion)}; this program reads ${JSON_FORMAT_VERSION}`,
    );
  const unknown = Object.keys(given).filter((key) => !KEYS.includes(key));
  if (unknown[0] !== undefined)
    return refuse([unknown[0]], `this key is not known here; the keys are ${KEYS.join(', ')}`);
  const { story, faults } = readParts(given as Record<Part, unknown>);
  return {
    story,
    ...(typeof filter === 'string' && { filter }),
    problems: faults.map(({ part, path, message }) => ({
      path: jsonPath([part, ...path]),
      message: inOneFile(message),
    })),
  };
}
