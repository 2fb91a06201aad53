import { encodeFilter, encodeView, closingFilter, picturePath, type Language, type Outline } from '@standoff/data';
import { publishedSite } from '$lib/page/site.ts';
import { selectionOf, type Place } from '$lib/state/selection.ts';

/** 1200 × 630 pixels, drawn so small that letters can be read where a preview is 600 pixels wide. */
const SIZE = { width: 640, height: 336, scale: 1.875 };

/**
 * The path of the picture that previews of a filtered or selected view show: the network under that filter. Undefined where
 * the card of the story, or of what is open, says more: nothing is narrowed, a question is looked at, or what is open are words.
 * A published site has no picture of any filter.
 */
export function previewPath(outline: Outline, { filter, view }: Place, lang: Language): string | undefined {
  if (publishedSite() || view.show === 'disagreement') return undefined;
  const selection = selectionOf({ filter, view });
  if (selection?.kind === 'claim' || selection?.kind === 'question') return undefined;
  const { event, about, link } = view;
  const query = encodeFilter(closingFilter(outline, filter));
  const chosen = { ...(event && { event }), ...(about && { about }), ...(link && { link }) };
  for (const [key, value] of encodeView(chosen)) query.set(key, value);
  if (query.size === 0) return undefined;
  query.set('lang', lang);
  query.set('v', outline.version);
  return picturePath(outline.id, 'network', query, SIZE);
}
