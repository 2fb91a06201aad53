/** The kinds of thing that have a page of their own, by the word that stands in its address. */
export const OWN_KINDS = ['event', 'actor', 'claim', 'question', 'source'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];
