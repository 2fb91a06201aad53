import type { Outline } from '@standoff/data';
import { error } from '@sveltejs/kit';
import type { OwnDetail } from '$lib/own/detail.ts';
import type { OwnKind } from '$lib/own/kinds.ts';
import { nearestTo } from '$lib/own/nearest.ts';
import type { Caller } from './api.ts';
import { isRefusal, refuse } from './refusal.ts';

export interface Asked {
  story: string;
  kind: OwnKind;
  id: string;
  version: string | undefined;
}

/** Everything that a thing's own page shows. Ends in the page that says what was not found. */
export async function ownPage(
  api: Caller,
  { story, kind, id, version: asked }: Asked,
): Promise<{ outline: Outline; detail: OwnDetail }> {
  const { outline, version } = await api.story.outline({ story, version: asked }).catch(refuse);
  try {
    return { outline, detail: { kind, id, data: await api[kind].byId({ story, version, id }) } as OwnDetail };
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    const meant = nearestTo(outline, kind, id);
    error(404, { message: cause.message, missing: { kind, title: outline.title, ...(meant && { meant }) } });
  }
}
