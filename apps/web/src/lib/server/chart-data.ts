import { sliceOutline, type Language, type Outline } from '@standoff/data';
import type { ChartData } from '@standoff/ui/embed';
import { isLanguage } from '@standoff/ui';
import { error, type RequestEvent } from '@sveltejs/kit';
import { layoutOf } from './layouts.ts';
import { etagOf } from './raster/png.ts';
import { refuse } from './refusal.ts';

const FILE = /^(charts|claims)\.([\w-]+)\.json$/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What a chart in another page is drawn from. */
export const chartData = (outline: Outline, lang: Language, claims: boolean): ChartData => ({
  outline: sliceOutline(outline, { lang, claims }),
  layout: layoutOf(outline),
});

/** Answers one of the files `charts.<lang>.json` and `claims.<lang>.json` of a story, for pages anywhere. */
export async function chartDataFile(
  { locals: { api } }: Pick<RequestEvent, 'locals'>,
  { story, version, file }: { story: string; version?: string; file: string },
): Promise<Response> {
  const [, kind, lang = ''] = FILE.exec(file) ?? [];
  if (!kind || !isLanguage(lang))
    error(404, `There is no file "${file.slice(0, 80)}" of chart data: there are charts.en.json and claims.en.json`);
  const { outline } = await api.story.outline({ story, ...(version && { version }) }).catch(refuse);
  const body = JSON.stringify(chartData(outline, lang, kind === 'claims'));
  return new Response(body, {
    headers: {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': version ? FOR_EVER : 'no-cache',
      // Of the bytes: another version of this program may draw another layout of the same story.
      etag: etagOf(body),
    },
  });
}
