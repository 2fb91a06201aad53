import { loadChart } from '@standoff/ui/embed';
import type { PageLoad } from './$types';

/** What draws the chart is fetched with the page, so that the server writes it whole. */
export const load: PageLoad = async ({ data }) => {
  await loadChart(data.frame.chart, { width: data.frame.width, noted: true });
  return data;
};
