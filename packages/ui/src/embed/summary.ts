import { activeClauses, sayDays, say, type EmbedChart } from '@standoff/data';
import { sayPart } from '../controls/parts.ts';
import { clip } from '../frame/clip.ts';
import { messages } from '../messages/index.ts';
import type { EmbedState } from './state.svelte.ts';

/** What a chart is called: "Network: Anthropic and the Pentagon". */
export const sayHeading = (chart: EmbedChart, { outline, lang }: EmbedState): string =>
  messages(lang).embed.heading[chart](say(outline.title, lang));

/** Of one part of the filter, in characters: a text looked for can be of any length. */
const LONGEST = 120;

type Summed = Pick<EmbedState, 'filter' | 'lang' | 'events' | 'days' | 'outline'>;

/**
 * One sentence that says what a chart shows, under which filter: "Who acted on whom, and when: 18 of 95 events · OpenAI ·
 * 22 Feb – 28 Mar 2026." The days are said without a filter too.
 */
export function saySummary(chart: EmbedChart, { filter, lang, events, days, outline }: Summed): string {
  const { controls, embed } = messages(lang);
  const parts = activeClauses(filter)
    .filter((clause) => clause !== 'dates')
    .map((clause) => clip(sayPart(clause, filter, outline, lang, { whole: true }), LONGEST));
  const counted = controls.shown(events.length, outline.events.length);
  return embed.summary(embed.shows[chart], [counted, ...parts, sayDays(days.from, days.to, lang)].join(' · '));
}
