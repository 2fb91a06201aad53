import {
  closingFilter,
  embedPath,
  encodeFilter,
  encodeView,
  fullViewPath,
  hasControls,
  type EmbedChart,
  type Filter,
  type Outline,
  type View,
} from '@standoff/data';
import type { Target } from '@standoff/ui';
import { ownPath, withQuery } from '$lib/page/addresses.ts';
import { siteAddress } from '$lib/page/site.ts';
import { readPlace } from '$lib/state/place.ts';
import { withoutSelection, withSelection } from '$lib/state/selection.ts';

/** What an embed shows at an address, and where it leads: the same on the server and in the browser. */
export function placeOf(outline: Outline, chart: EmbedChart, params: URLSearchParams) {
  const { filter, view, problems } = readPlace(outline, params);
  const controls = hasControls(params);
  const written = (next: Filter, kept: View) =>
    new URLSearchParams([encodeFilter(closingFilter(outline, next)), encodeView(kept)].join('&'));

  const fullView = (next: Filter, selection?: Target): string => {
    const { lang, theme, v } = view;
    if (selection?.kind === 'source') return withQuery(ownPath(outline.id, 'source', selection.id), { v, lang, theme });
    const closed = { filter: next, view: withoutSelection(view) };
    const place = selection ? withSelection(closed, { kind: selection.kind, id: selection.id }) : closed;
    return siteAddress(fullViewPath(outline.id, chart, written(place.filter, place.view)));
  };
  const hrefFilter = (next: Filter): string =>
    siteAddress(embedPath(outline.id, chart, written(next, view), { controls }));

  return { filter, view, problems, controls, fullView, hrefFilter };
}
