import { Document, visit } from 'yaml';
import { STORY_LISTS, type Story } from '../model/story.ts';
import { LISTS, type Part, fileOf } from './files.ts';

const WIDTH = 120;

/** What YAML or UTF-8 would not give back if it stood in a file as it is. */
const ESCAPED =
  /[^\n\u{20}-\u{7E}\u{A0}-\u{2027}\u{202A}-\u{202D}\u{202F}-\u{D7FF}\u{E000}-\u{FEFE}\u{FF00}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Lists that a story leaves out where they are empty; `events` of a chapter is always written. */
const isImplied = (key: string, value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0 && key !== 'events');

const written = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, part]) => !isImplied(key, part));
  return Object.fromEntries(entries.map(([key, part]) => [key, written(part)]));
};

function yamlText(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string') return;
      if (ESCAPED.test(node.value) || node.value.includes('\n')) node.type = 'QUOTE_DOUBLE';
    },
    Seq: (_, node) => {
      // Lists of ids stand in one line.
      node.flow =
        node.items.length > 0 && node.items.every((item) => typeof (item as { value?: unknown }).value === 'string');
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}

/** A story as the files of its folder, by name: `readStory` reads the same story back. What follows from a default is left out. */
export function storyFiles(story: Story): Record<string, string> {
  const head = Object.fromEntries(Object.entries(story).filter(([key]) => !Object.hasOwn(STORY_LISTS, key)));
  const parts = { story: head, ...Object.fromEntries(LISTS.map((list) => [list, story[list]])) };
  return Object.fromEntries(
    Object.entries(parts).map(([part, value]) => {
      return [fileOf(part as Part), yamlText(Array.isArray(value) && value.length === 0 ? [] : written(value))];
    }),
  );
}
