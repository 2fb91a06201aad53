import { OWN_KINDS, type OwnKind } from '$lib/own/kinds.ts';
import { isLanguage, type Target, type Theme } from '@standoff/ui';
import { OPEN, type Language } from '@standoff/data';
import { siteAddress } from './site.ts';

/** What a page's address says besides which page it is: every link of the page keeps it. */
export interface Kept {
  lang?: Language;
  theme?: Theme;
  /** A story version: a frozen address. */
  v?: string;
}

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const MAX_VERSION = 64;

/** Reads what links keep from an address. What is unknown is left out. */
export function keptOf(params: URLSearchParams): Kept {
  const [lang, v] = [params.get('lang'), params.get('v')];
  const theme = THEMES.find((known) => known === params.get('theme'));
  return {
    ...(lang && isLanguage(lang) && { lang }),
    ...(theme && { theme }),
    ...(v && v.length <= MAX_VERSION && { v }),
  };
}

type Query = Record<string, string | undefined>;

/** The address on this site of a path with a query; keys without a value are left out, and equal queries have equal addresses. */
export function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return siteAddress(given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path);
}

/** The same page with one key of its address changed. */
export function withKey({ pathname, searchParams }: URL, key: string, value: string): string {
  const params = new URLSearchParams(searchParams);
  params.set(key, value);
  return siteAddress(`${pathname}?${params.toString()}`);
}

/** The list of stories, which has no version. */
export const storiesAddress = ({ lang, theme }: Kept): string => withQuery('/', { lang, theme });

/** What selects a thing in the explorer's address. */
const SELECTS: Partial<Record<Target['kind'], string>> = {
  event: 'event',
  claim: 'claim',
  question: 'question',
  actor: 'about',
  link: 'link',
};

const isOwn = (kind: Target['kind']): kind is OwnKind => (OWN_KINDS as readonly string[]).includes(kind);

/** The path of a thing's own page. */
export const ownPath = (story: string, kind: OwnKind, id: string): string =>
  `/s/${story}/${kind}/${encodeURIComponent(id)}`;

/** The addresses of the pages of one story, all of which keep the language, colours and version of the page they stand on. */
export function pageAddresses(story: string, kept: Kept) {
  const ordered = (query: Query = {}): Query => ({ ...query, v: kept.v, lang: kept.lang, theme: kept.theme });
  const at = (path: string, query?: Query) => withQuery(path, ordered(query));
  const explorer = (selection?: Target, { allDates = false } = {}): string => {
    const key = selection && SELECTS[selection.kind];
    return at(`/s/${story}`, { ...(key && { [key]: selection.id }), ...(allDates && { from: OPEN }) });
  };
  return {
    /** With something selected, if it can be; `allDates` for what lies outside the days that the explorer opens on. */
    explorer,
    /** The explorer with only the events of one actor, or only those that a source is cited for, over all dates. */
    filtered: (key: 'actor' | 'source', id: string): string => at(`/s/${story}`, { [key]: id, from: OPEN }),
    /** A thing's own page; a pair of actors has none, and is shown in the explorer. */
    target: (target: Target): string =>
      isOwn(target.kind) ? at(ownPath(story, target.kind, target.id)) : explorer(target),
    about: (query?: Query): string => at(`/s/${story}/about`, query),
    /** The part of that page which says how to report an error, for the page at a path. */
    report: (page: string): string => `${at(`/s/${story}/about`, { page })}#report`,
    read: (query?: Query): string => at(`/s/${story}/read`, query),
    download: (file: string): string => at(`/s/${story}/download/${file}`),
    stories: (): string => storiesAddress(kept),
  };
}

export type PageAddresses = ReturnType<typeof pageAddresses>;
