import { chartData } from '$lib/server/chart-data.ts';
import { refuse } from '$lib/server/refusal.ts';
import { onlyPublished } from '$lib/server/site.ts';
import { singleScript } from '$lib/server/single-file.ts';
import type { SingleData } from '../../../../embed/single-place.ts';
import type { PageServerLoad } from './$types';

/** As wide as the page lets it be, in pixels. */
const WIDTH = 1100;

export const load: PageServerLoad = async ({ params: { story }, locals: { api, lang } }) => {
  const site = onlyPublished();
  const { outline } = await api.story.outline({ story }).catch(refuse);
  const single: SingleData = {
    data: chartData(outline, lang, true),
    lang,
    width: WIDTH,
    ...(site.origin && { site }),
  };
  return { single, script: singleScript() };
};
