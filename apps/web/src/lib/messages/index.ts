import type { Language } from '@standoff/data';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of the pages themselves; charts, panels and controls bring their own. */
export interface Messages {
  tagline: string;
  stories: string;
  noStories: string;
  skip: string;
  facts: (counts: { events: number; claims: number; sources: number }) => string;
  actors: (n: number) => string;
  language: string;
  copyLink: string;
  copied: string;
  /** By what a press changes to. */
  theme: { light: string; dark: string };
  keys: string;
  close: string;
  network: string;
  timeline: string;
  read: string;
  table: string;
  charts: string;
  views: string;
  readingPanel: string;
  howToRead: string;
  howShort: string;
  howNetwork: string;
  howTimeline: string;
  howMarks: string;
  eventsInFilter: string;
  back: string;
  detailsOf: (what: string) => string;
  stillWorking: string;
  missing: (id: string) => string;
  notFoundTitle: string;
  noSuchPage: string;
  noSuchStory: (id: string) => string;
  noSuchVersion: (version: string, story: string) => string;
  errorTitle: string;
  errorAdvice: string;
  toStories: string;
  retry: string;
}

const ALL: Record<Language, Messages> = { en, fr };

export const messages = (lang: Language): Messages => ALL[lang];
