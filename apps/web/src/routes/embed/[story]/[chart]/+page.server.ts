import { EMBED_SIZE, isEmbedChart } from '@standoff/data';
import { error } from '@sveltejs/kit';
import { publishedSite, siteAddress } from '$lib/page/site.ts';
import { chartData } from '$lib/server/chart-data.ts';
import { frameScript, frameSheet } from '$lib/server/embed-files.ts';
import { refuse } from '$lib/server/refusal.ts';
import { asksForClaims, type FrameSettings } from '../../../../embed/settings.ts';
import type { PageServerLoad } from './$types';

const PHONE = 360;

export const load: PageServerLoad = async ({ params: { story, chart }, url, locals: { api, lang, phone } }) => {
  if (!isEmbedChart(chart)) error(404, 'chart');
  const version = url.searchParams.get('v') ?? undefined;
  const { outline } = await api.story.outline({ story, version }).catch(refuse);
  const site = publishedSite();
  const frame: FrameSettings = {
    story: outline.id,
    chart,
    lang,
    ...(version && { version }),
    drawn: outline.version,
    styles: siteAddress(frameSheet()),
    width: phone ? PHONE : EMBED_SIZE[chart].width,
    ...(site && { site }),
  };
  return {
    frame,
    chart: chartData(outline, lang, asksForClaims(chart, url.searchParams)),
    script: frameScript(),
  };
};
