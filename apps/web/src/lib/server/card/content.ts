import { say, type Language, type Outline, type TimelineBin, type When } from '@standoff/data';
import { messages } from '@standoff/ui';
import { eventsAround, stripOf } from '$lib/own/context.ts';
import type { OwnDetail } from '$lib/own/detail.ts';
import { sayWhenIn, summaryOf } from '$lib/own/summary.ts';

/** What a preview picture says and shows, in words of the reader's language. */
export interface CardContent {
  /** The story that the thing is from; none where the picture is of the story itself. */
  story?: string;
  /** What kind of thing, and when or who. */
  kicker: string;
  title: string;
  facts: string;
  /** Events per day, with days pointed out. */
  strip?: { bins: TimelineBin[]; span: { start: number; end: number }; marked: When[] };
  /** The positions of a question in the order first stated, with the number of their claims. */
  positions?: { label: string; claims: number }[];
}

const DOT = ' · ';

/** What the preview picture of a thing says, or of a whole story. */
export function cardContent(outline: Outline, detail: OwnDetail | undefined, lang: Language): CardContent {
  const story = say(outline.title, lang);
  if (!detail) {
    const words = messages(lang).pages;
    return {
      kicker: sayWhenIn(outline, lang)(outline.period),
      title: story,
      facts: [words.actors(outline.counts.actors), words.facts(outline.counts)].join(DOT),
      strip: stripOf(outline, []),
    };
  }
  const { kind, title, facts } = summaryOf(outline, detail, lang);
  const [first, ...others] = facts;
  const said = { story, kicker: [kind, first].join(DOT), title, facts: others.join(DOT) };
  if (detail.kind === 'question') {
    const positions = detail.data.positions.map(({ label, claims }) => ({
      label: say(label, lang),
      claims: claims.length,
    }));
    return { ...said, positions };
  }
  const events = eventsAround(outline, detail);
  return events.length > 0 ? { ...said, strip: stripOf(outline, events) } : said;
}
