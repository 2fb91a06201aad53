import { encodeFilter, encodeView, OPEN, type Filter, type Language, type View } from '@standoff/data';
import type { Target, Theme } from '@standoff/ui';
import { pageAddresses } from '$lib/page/addresses.ts';
import { siteAddress, siteForm } from '$lib/page/site.ts';
import { filterQuery } from '$lib/state/address.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';
import { withoutSelection } from '$lib/state/selection.ts';

/** The addresses of everything that the explorer leads to. What is pressed is a link first, so that it works without scripts. */
export function addresses(explorer: Explorer) {
  const without = (key: keyof View): View =>
    Object.fromEntries(Object.entries(explorer.view).filter(([name]) => name !== key));
  const view = (change: View) => explorer.hrefOf({ view: { ...explorer.view, ...change } });
  const filter = (next: Filter) => explorer.hrefOf({ filter: next });
  const place = () => `/s/${explorer.outline.id}`;
  const pages = () => {
    const { lang, theme, v } = explorer.view;
    return pageAddresses(explorer.outline.id, { ...(lang && { lang }), ...(theme && { theme }), ...(v && { v }) });
  };
  return {
    filter,
    view,
    /** What can be selected opens in the panel; a source, which has no panel here, has a page of its own. */
    target: ({ kind, id }: Target): string =>
      kind === 'source' ? pages().target({ kind, id }) : explorer.hrefOfSelection({ kind, id }),
    everything: () => filter({ from: OPEN }),
    /** The story in its order, from the beginning or from a chapter. */
    read: (chapter?: string) =>
      chapter === undefined ? pages().read() : `${pages().read({ step: chapter })}#${chapter}`,
    /** The page of a thing's own. */
    own: (target: Target): string => pages().target(target),
    about: (): string => pages().about(),
    /** Where it is said how attestation is computed. */
    method: (): string => `${pages().about()}#attestation`,
    /** Where what is shown is shared from without scripts. */
    share: (): string => {
      const query = [filterQuery(explorer.outline, explorer.filter), encodeView(explorer.view).toString()].filter(
        Boolean,
      );
      return siteAddress(`${place()}/share${query.length > 0 ? `?${query.join('&')}` : ''}`);
    },
    closed: () => explorer.hrefOfClosing,
    /** The charts, or what stands in their place. */
    show: (show: NonNullable<View['show']> | 'charts') =>
      show === 'charts' ? explorer.hrefOf({ view: without('show') }) : view({ show }),
    /** One of the views of a phone, which are of the charts. */
    tab: (tab: NonNullable<View['tab']>) => explorer.hrefOf({ view: { ...without('show'), tab } }),
    /** No question chosen, and nothing open that belongs to one. */
    allQuestions: () => {
      const { question: _, ...rest } = explorer.filter;
      return explorer.hrefOf({ filter: rest, view: withoutSelection(explorer.view) });
    },
    language: (lang: Language) => view({ lang }),
    // The device's colours are what an address without a word about them means.
    theme: (theme: Theme) => (theme === 'auto' ? explorer.hrefOf({ view: without('theme') }) : view({ theme })),
    /** Forms: one for the filter keeps the view, one for the text everything else. */
    filterForm: () => siteForm(`${place()}?${encodeView(explorer.view).toString()}`),
    textForm: () => {
      const { q: _, ...filter } = explorer.filter;
      return siteForm(`${place()}?${encodeFilter(filter).toString()}&${encodeView(explorer.view).toString()}`);
    },
  };
}
