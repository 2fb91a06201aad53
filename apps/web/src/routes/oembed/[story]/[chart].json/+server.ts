import { embedSubject, isEmbedChart, oembed } from '@standoff/data';
import { error, json } from '@sveltejs/kit';
import { siteAddress } from '$lib/page/site.ts';
import { refuse } from '$lib/server/refusal.ts';
import { onlyPublished } from '$lib/server/site.ts';
import type { RequestHandler } from './$types';

/** What a published site says of a chart to those who show it in place of a page's address (oEmbed 1.0): one answer in its own size. */
export const GET: RequestHandler = async ({
  params: { story, chart },
  url: { searchParams: query },
  locals: { api },
}) => {
  const { origin = '' } = onlyPublished();
  if (!isEmbedChart(chart)) error(404, `There is no chart "${chart}"`);
  const { outline } = await api.story.outline({ story, version: query.get('v') ?? undefined }).catch(refuse);
  const subject = embedSubject(outline, { story, query, page: 'frame', chart });
  if (!subject) error(404, `There is nothing to show of "${story}"`);
  return json(oembed(outline, subject, { address: (path) => origin + siteAddress(path), filed: true }));
};
