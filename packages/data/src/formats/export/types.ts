import type { Filter } from '../../filter/filter.ts';
import type { Actor } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Question } from '../../model/question.ts';
import type { Source } from '../../model/source.ts';
import type { StoryHead } from '../../model/story.ts';
import type { Language } from '../../model/text.ts';
import type { Outline } from '../../outline/types.ts';
import type { PageKind } from '../schema-org/context.ts';
import type { ExportName } from './names.ts';

/** The kinds of thing that a story holds. */
export interface Things {
  actor: Actor;
  event: Event;
  claim: Claim;
  question: Question;
  source: Source;
}
export type ThingKind = keyof Things;

/** Where an export takes its story from: whatever keeps it, in memory or not. */
export interface StoryAccess {
  /** Of the whole story. */
  outline: Outline;
  /** Of the whole story. */
  head: StoryHead;
  /** The ids of all events as they are written, which need not be the order in which they are read. */
  written: readonly string[];
  /** The things with these ids, in that order. */
  get: <K extends ThingKind>(kind: K, ids: readonly string[]) => Promise<Things[K][]>;
}

export interface ExportOptions {
  /** Checked against the story. Without one that narrows anything, the whole story goes out. */
  filter?: Filter;
  /** The language of labels in formats that hold one language only. */
  lang?: Language;
  /** Scheme, host and port of the pages that things have; without it, their addresses are paths. */
  origin?: string;
  /** Keeps spreadsheets from taking text for formulas; true unless told. */
  guard?: boolean;
}

/**
 * What goes out: a story whose every reference leads to something in it, in the order in which it is written. Things come in
 * portions, so that no format has to hold all of them at once.
 */
export interface ExportData extends Required<Omit<ExportOptions, 'origin'>> {
  /** Of the whole story: look up here what is computed about a thing. */
  outline: Outline;
  /** With the chapters' events and the lanes' actors that go out. */
  head: StoryHead;
  /** The address of a thing's page. */
  address: (kind: PageKind, id: string) => string;
  ids: Readonly<Record<ThingKind, readonly string[]>>;
  each: <K extends ThingKind>(kind: K) => AsyncIterable<Things[K]>;
  get: <K extends ThingKind>(kind: K, ids: readonly string[]) => Promise<Things[K][]>;
}

interface FormatName {
  name: ExportName;
  /** The ending of the file's name, without the dot. */
  extension: string;
  /** With the character set where it is text. */
  mediaType: string;
}

/** A format of one text. */
export interface TextFormat extends FormatName {
  write: (data: ExportData) => AsyncIterable<string>;
}

/** A format of several texts, which travel in one archive. */
export interface ArchiveFormat extends FormatName {
  files: (data: ExportData) => { name: string; text: AsyncIterable<string> }[];
}

export type ExportFormat = TextFormat | ArchiveFormat;
