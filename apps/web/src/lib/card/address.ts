import type { Language, Outline } from '@standoff/data';
import { withQuery } from '$lib/page/addresses.ts';
import { publishedSite } from '$lib/page/site.ts';
import type { OwnKind } from '$lib/own/kinds.ts';

/**
 * The path of a preview picture: of one thing, or of the whole story, which is the only one that a published site has. Naming
 * the version lets everyone keep it for ever.
 */
export const cardPath = (
  { id, version }: Pick<Outline, 'id' | 'version'>,
  lang: Language,
  thing?: { kind: OwnKind; id: string },
): string =>
  withQuery(`/img/${id}/card.png`, {
    ...(thing && !publishedSite() && { [thing.kind]: thing.id }),
    lang,
    v: version,
  });
