import { namesSelection } from '$lib/state/selection.ts';
import type { PageLoad } from './$types';

/**
 * Fetches what stands in place of the charts, and what shows details, with the page that shows them, so that a server writes
 * them whole and other pages do not wait for them.
 */
export const load: PageLoad = async ({ data, url, untrack }) => {
  const show = url.searchParams.get('show');
  const opens = untrack(() => namesSelection(url.searchParams));
  const [instead, parts] = await Promise.all([
    show === 'disagreement'
      ? import('$lib/explorer/DisagreementPane.svelte')
      : show === 'table'
        ? import('$lib/explorer/TablePane.svelte')
        : undefined,
    opens ? import('$lib/explorer/late.ts') : undefined,
  ]);
  return { ...data, instead: instead?.default, parts };
};
