import { createHash } from 'node:crypto';
import type { Story } from '@standoff/data';
import { canonicalStory } from '@standoff/data/model';

const LENGTH = 16;
/** Counts up when answers about the same story change their shape: answers that name a version are cached for a year. */
const FORMAT = 2;

/**
 * The version of a story: the first 16 hexadecimal digits (64 bits) of the SHA-256 of the format's number and its canonical text. Equal content has
 * equal versions wherever and whenever it is read; comments, key order and line breaks of the files do not matter.
 */
export const versionOf = (story: Story): string =>
  createHash('sha256').update(`standoff/${FORMAT}\n`).update(canonicalStory(story)).digest('hex').slice(0, LENGTH);
