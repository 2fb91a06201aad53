import type { Outline, View } from '@standoff/data';
import { pageAddresses, type Kept } from '$lib/page/addresses.ts';
import { writeAddress } from '$lib/state/address.ts';
import { withSelection, type Selection } from '$lib/state/selection.ts';
import type { Days } from '$lib/state/days.ts';

/** The addresses that the reading leads to, all in the language, colours and version of the page they stand on. */
export function readingAddresses(outline: Outline, kept: Kept) {
  const pages = pageAddresses(outline.id, kept);
  const { theme, ...rest } = kept;
  const view: View = { ...rest, ...(theme && theme !== 'auto' && { theme }) };
  return {
    stories: pages.stories,
    event: (id: string): string => pages.target({ kind: 'event', id }),
    /** Stops at the text of the step also where no script brings it there. */
    step: (key: string): string => `${pages.read({ step: key })}#${key}`,
    /** The explorer on some days, or on those that the story opens with. */
    explorer: (days: Days = outline.window, selection?: Selection): string =>
      writeAddress(outline, selection ? withSelection({ filter: days, view }, selection) : { filter: days, view }),
  };
}

export type ReadingAddresses = ReturnType<typeof readingAddresses>;
