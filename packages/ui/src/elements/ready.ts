import { network, type Outline } from '@standoff/data';
import type { ChartData } from '../embed/data.ts';

const isChartData = (data: ChartData | Outline): data is ChartData => 'outline' in data;

const known = new WeakMap<Outline, ChartData>();

/** What a page hands over, ready to be drawn: the layout of an outline is worked out here, by code that is fetched for it. */
export async function readyData(data: ChartData | Outline): Promise<ChartData> {
  if (isChartData(data)) return data;
  const before = known.get(data);
  if (before) return before;
  const { layoutNetwork } = await import('../network/layout.ts');
  const ready = { outline: data, layout: layoutNetwork(network(data, {}), network(data, { fold: 'none' })) };
  known.set(data, ready);
  return ready;
}
