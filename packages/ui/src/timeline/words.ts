import { CODEBOOK, EVENT_TYPES, say, type Language, type TimelineLane } from '@standoff/data';
import { timeline as en } from '../messages/en/timeline.ts';
import { timeline as fr } from '../messages/fr/timeline.ts';

export type TimelineWords = typeof en;

const ALL: Record<Language, TimelineWords> = { en, fr };

/** The timeline's words in a language. */
export const timelineWords = (lang: Language): TimelineWords => ALL[lang];

/** What a lane is called: its own title, the event type that it stands for, or the rest. */
export function laneName({ id, title }: Pick<TimelineLane, 'id' | 'title'>, lang: Language): string {
  if (title) return say(title, lang);
  const type = EVENT_TYPES.find((known) => known === id);
  if (type) return CODEBOOK[type].label[lang];
  return id === 'none' ? ALL[lang].untyped : ALL[lang].others;
}
