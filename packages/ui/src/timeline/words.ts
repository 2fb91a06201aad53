import { EVENT_TYPES, say, type Language, type TimelineLane } from '@standoff/data';
import { messages } from '../messages/index.ts';

/** What a lane is called: its own title, the event type that it stands for, or the rest. */
export function laneName({ id, title }: Pick<TimelineLane, 'id' | 'title'>, lang: Language): string {
  if (title) return say(title, lang);
  const type = EVENT_TYPES.find((known) => known === id);
  if (type) return messages(lang).plover.types[type];
  return id === 'none' ? messages(lang).timeline.untyped : messages(lang).timeline.others;
}
