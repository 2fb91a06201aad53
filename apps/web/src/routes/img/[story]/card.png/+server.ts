import { isLanguage, LANGUAGES } from '@standoff/ui';
import { OWN_KINDS } from '$lib/own/kinds.ts';
import { cardOf } from '$lib/server/card/card.ts';
import { ownPage } from '$lib/server/own.ts';
import { refuse } from '$lib/server/refusal.ts';
import type { RequestHandler } from './$types';

const FOR_EVER = 'public, max-age=31536000, immutable';
const REVALIDATE = 'public, no-cache';

/** The preview picture of the event, actor, claim, question or source that the query names, else of the story. */
export const GET: RequestHandler = async ({ params: { story }, url: { searchParams }, request, locals: { api } }) => {
  const version = searchParams.get('v') ?? undefined;
  const asked = searchParams.get('lang');
  const lang = asked && isLanguage(asked) ? asked : LANGUAGES[0].code;
  const kind = OWN_KINDS.find((known) => searchParams.get(known));
  const { outline, detail } = kind
    ? await ownPage(api, { story, kind, id: searchParams.get(kind) ?? '', version })
    : { ...(await api.story.outline({ story, version }).catch(refuse)), detail: undefined };

  const { png, etag } = await cardOf(outline, detail, lang);
  const headers = { etag, 'cache-control': version ? FOR_EVER : REVALIDATE };
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(png, { headers: { ...headers, 'content-type': 'image/png' } });
};
