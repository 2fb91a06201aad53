import { dev } from '$app/environment';
import { env } from '$env/dynamic/private';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { loadLanguages, messages } from '@standoff/ui';
import { appearanceOf, framedAppearanceOf, withAppearance } from '$lib/server/appearance.ts';
import { api } from '$lib/server/api.ts';
import { asFile } from '$lib/server/as-file.ts';
import { frameOrigins, openFrame } from '$lib/server/frame-headers.ts';
import { leadingOut, withStylesInside } from '$lib/server/frame-styles.ts';
import { alone } from '$lib/server/single-file.ts';
import { keptFrame } from '$lib/server/kept-frames.ts';
import { securePage } from '$lib/server/headers.ts';
import { inItsLanguage, isLastResort } from '$lib/server/last-resort.ts';
import { withLinkedData } from '$lib/server/linked-data.ts';
import { layoutOf } from '$lib/server/layouts.ts';
import { publishedSite, serverAddress, setSite } from '$lib/page/site.ts';
import { siteFromEnv } from '$lib/server/site.ts';

setSite(siteFromEnv());
/** Whose pages may show frames. */
const origins = frameOrigins(env.EMBED_ORIGINS);

/** Readies all languages and the first pictures, so that no reader waits for them. Stories that cannot be read are for the API to report. */
export const init: ServerInit = async () => {
  await loadLanguages();
  const { story } = api().caller;
  const stories = await story.list().catch(() => ({ items: [] }));
  for (const { id } of stories.items) layoutOf((await story.outline({ story: id })).outline);
};

/** Where charts in other pages get their data, and what nobody has is asked for. */
const CHART_DATA = /^\/(v\/[^/]+\/)?data\//;

/** The API answers its own addresses; everything else is a page, which calls the API in this process. */
export const handle: Handle = async ({ event, resolve }) => {
  const asked = serverAddress(event.url, '/');
  // In a published site they are folders; whatever answers reads them where a server has them.
  for (const key of ['v', 'lang']) {
    const value = asked.searchParams.get(key);
    if (value) event.url.searchParams.set(key, value);
  }
  const framed = event.route.id?.startsWith('/embed/') ?? false;
  const appearance = framed ? framedAppearanceOf(event) : appearanceOf(event);
  Object.assign(event.locals, appearance);
  const { fetch, handles, caller } = api();
  if (handles(asked.pathname)) return fetch(publishedSite() ? new Request(asked, event.request) : event.request);

  event.locals.api = caller;
  const draw = async (): Promise<Response> => {
    let styles: string | undefined;
    const styled = (html: string): string => {
      if (!framed || dev) return html;
      const frame = withStylesInside(leadingOut(html));
      styles = frame.allowed;
      return frame.html;
    };
    const response = await resolve(event, {
      transformPageChunk: ({ html }) =>
        styled(withLinkedData(withAppearance(html, appearance), event.locals.linkedData)),
      preload: ({ type, path }) =>
        type === 'js' || type === 'css' || (type === 'font' && path.includes('latin-wght-normal')),
    });
    const answer = isLastResort(response) ? await inItsLanguage(response, event.locals.lang) : response;
    securePage(answer.headers);
    // Elements of other pages have to learn of a refusal, too.
    if (CHART_DATA.test(asked.pathname)) answer.headers.set('access-control-allow-origin', '*');
    if (framed) openFrame(answer.headers, origins, styles);
    return answer;
  };
  const site = publishedSite();
  // Kit answers the same address with the data of the page as well, and with a refusal where somebody sends something.
  const isPage = event.request.method === 'GET' && !event.isDataRequest;
  if (!site) return framed && isPage && !dev ? once(event, draw) : draw();
  const answer = await draw();
  return event.route.id === '/embed/[story]/single' ? alone(answer) : asFile(answer, site, { coloured: !framed });
};

/** Frames are drawn for everybody alike, and asked for whenever somebody opens the page around them. */
async function once({ url, params, locals }: RequestEvent, draw: () => Promise<Response>): Promise<Response> {
  const asked = { story: params['story'] ?? '', version: url.searchParams.get('v') ?? undefined };
  const found = await locals.api.story.outline(asked).catch(() => undefined);
  if (!found) return draw();
  return keptFrame({ url, version: found.outline.version, lang: locals.lang, phone: locals.phone }, draw);
}

/** What a reader is told of an error that nobody foresaw; the error itself goes to the log under the same number. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status === 404) return { message };
  const number = crypto.randomUUID().slice(0, 8);
  console.error(number, event.request.method, event.url.pathname, error);
  return { message: messages(event.locals.lang).pages.reportError(number), number };
};
