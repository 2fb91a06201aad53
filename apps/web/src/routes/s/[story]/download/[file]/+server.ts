import { downloads } from '$lib/server/downloads.ts';
import { refuse } from '$lib/server/refusal.ts';
import { isLanguage } from '@standoff/ui';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const FOR_EVER = 'public, max-age=31536000, immutable';
const VARIES = 'private, no-cache';

/** A story's data as a file, whose name says which story and version it holds. */
export const GET: RequestHandler = async ({ params: { story, file }, url, locals: { api, lang } }) => {
  const download = downloads.get(file);
  if (!download) error(404, `There is no download "${file}": there are ${[...downloads.keys()].join(', ')}`);
  const version = url.searchParams.get('v') ?? undefined;
  /** A language that there is none of leaves the choice to what the reader prefers. */
  const inLanguage = isLanguage(url.searchParams.get('lang') ?? '');
  const { outline } = await api.story.outline({ story, version }).catch(refuse);
  return new Response(await download.make({ api, outline, lang }), {
    headers: {
      'content-type': `${download.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${outline.id}-${outline.version}-${file}"`,
      'cache-control': version && inLanguage ? FOR_EVER : VARIES,
    },
  });
};
