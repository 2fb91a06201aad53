import { QUADS, type Language, type NetworkView, type Quad, type TimelineView } from '@standoff/data';
import { capital } from '../frame/capital.ts';
import { messages } from '../messages/index.ts';

/** One thing that a legend explains. */
export interface LegendItem {
  key: string;
  mark: { quad: Quad; contested?: boolean } | 'dashes';
  text: string;
}

/** What the marks of a timeline mean, as far as they occur in it. */
export function timelineLegend({ marks }: TimelineView, lang: Language): LegendItem[] {
  const { words } = messages(lang);
  return [
    ...quadsOf(new Set(marks.map(({ quad }) => quad)), lang),
    ...(marks.some(({ status }) => status === 'contested')
      ? [
          {
            key: 'contested',
            mark: { quad: 'other', contested: true },
            text: capital(words.statuses.contested, lang),
          } as const,
        ]
      : []),
  ];
}

/** What the lines of a network mean, as far as they occur in it. */
export function networkLegend({ links }: NetworkView, lang: Language): LegendItem[] {
  const shown = links.filter(({ events }) => events.length > 0);
  return [
    ...quadsOf(new Set(shown.map(({ quad }) => quad)), lang),
    ...(shown.some(({ unsettled }) => unsettled)
      ? [{ key: 'dashes', mark: 'dashes', text: capital(messages(lang).network.dashed, lang) } as const]
      : []),
  ];
}

const quadsOf = (there: ReadonlySet<Quad>, lang: Language): LegendItem[] =>
  QUADS.filter((quad) => there.has(quad)).map((quad) => ({
    key: quad,
    mark: { quad },
    text: messages(lang).plover.quads[quad],
  }));
