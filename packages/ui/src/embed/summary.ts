import { sayDays, say, type EmbedChart } from '@standoff/data';
import { messages } from '../messages/index.ts';
import type { EmbedState } from './state.svelte.ts';

/** What a chart is called: "Network: Anthropic and the Pentagon". */
export const sayHeading = (chart: EmbedChart, { outline, lang }: EmbedState): string =>
  messages(lang).embed.heading[chart](say(outline.title, lang));

/** One sentence that says what a chart shows, under which filter. */
export function saySummary(chart: EmbedChart, { lang, events, days, outline }: EmbedState): string {
  const { controls, embed } = messages(lang);
  const counted = controls.shown(events.length, outline.events.length);
  return embed.summary(embed.shows[chart], counted, sayDays(days.from, days.to, lang));
}
