import { OWN_KINDS, type OwnKind } from '$lib/own/kinds.ts';

/** The kinds of thing that have a page of their own. */
export const match = (param: string): param is OwnKind => (OWN_KINDS as readonly string[]).includes(param);
