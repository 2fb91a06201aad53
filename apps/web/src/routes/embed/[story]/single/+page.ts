import { loadChart } from '@standoff/ui/embed';
import { SINGLE } from '../../../../embed/single-place.ts';
import type { PageLoad } from './$types';

/** What draws the charts is fetched with the page, so that the server writes it whole. */
export const load: PageLoad = async ({ data }) => {
  await Promise.all(SINGLE.map((chart) => loadChart(chart)));
  return data;
};
