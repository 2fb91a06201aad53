import type { PageLoad } from './$types';

/** Fetches the disagreement chart with the page that shows it, so that a server writes it whole and other pages never pay for it. */
export const load: PageLoad = async ({ data, url }) => {
  if (url.searchParams.get('show') !== 'disagreement') return { ...data, disagreement: undefined };
  const { default: disagreement } = await import('$lib/explorer/DisagreementPane.svelte');
  return { ...data, disagreement };
};
