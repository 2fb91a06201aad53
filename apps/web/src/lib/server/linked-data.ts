const PLACE = '%standoff.data%';

/**
 * Writes linked data (JSON-LD, with every `<` escaped) into the head of the page template, where browsers run nothing of it: the
 * security policy, which is for scripts, leaves data blocks alone. A page without any gets nothing.
 */
export const withLinkedData = (html: string, json: string | undefined): string =>
  html.replace(PLACE, () => (json ? `<script type="application/ld+json">${json}</script>` : ''));
