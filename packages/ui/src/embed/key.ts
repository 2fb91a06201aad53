import { timelineLegend, networkLegend, type LegendItem } from '../pictures/legend.ts';
import type { Part } from './charts.ts';
import type { EmbedState } from './state.svelte.ts';

/**
 * What the marks of the charts of an embed mean, as pictures of them say it, each once. With `controls` the quad classes are
 * left out: the filter names them.
 */
export function keyOf(
  parts: readonly Part[],
  embed: Pick<EmbedState, 'network' | 'timeline' | 'lang'>,
  { controls }: { controls: boolean },
): LegendItem[] {
  // A view is asked for only where it is drawn: asking fetches it.
  const items = parts.flatMap((part) => {
    if (part === 'disagreement') return [];
    if (part === 'network') return embed.network ? networkLegend(embed.network, embed.lang) : [];
    return embed.timeline ? timelineLegend(embed.timeline, embed.lang) : [];
  });
  const once = [...new Map(items.map((item) => [item.key, item])).values()];
  const isQuad = ({ mark }: LegendItem) => mark !== 'dashes' && !mark.contested;
  return [...(controls ? [] : once.filter(isQuad)), ...once.filter((item) => !isQuad(item))];
}
