import { downloads } from '$lib/server/downloads.ts';
import { refuse } from '$lib/server/refusal.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const FOR_EVER = 'public, max-age=31536000, immutable';
const VARIES = 'private, no-cache';

/** A story's data as a file, whose name says which story and version it holds. */
export const GET: RequestHandler = async ({ params: { story, file }, url, locals: { api, lang } }) => {
  const download = downloads.get(file);
  if (!download) error(404, `There is no download "${file}": there are ${[...downloads.keys()].join(', ')}`);
  const { searchParams } = url;
  const version = searchParams.get('v') ?? undefined;
  const { outline } = await api.story.outline({ story, version }).catch(refuse);
  return new Response(await download.make({ api, outline, lang }), {
    headers: {
      'content-type': `${download.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${outline.id}-${outline.version}-${file}"`,
      'cache-control': version && searchParams.has('lang') ? FOR_EVER : VARIES,
    },
  });
};
