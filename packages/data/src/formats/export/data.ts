import { OPEN, type Filter } from '../../filter/filter.ts';
import { isEmptyFilter } from '../../filter/match.ts';
import type { PageKind } from '../schema-org/context.ts';
import { CLOSED, closedHead, membership } from './closed.ts';
import { selectionOf } from './selection.ts';
import type { ExportData, ExportOptions, StoryAccess, ThingKind } from './types.ts';

/** How many things are asked for at once. */
const PORTION = 100;

/** The path of a thing's page. */
const pagePath =
  (story: string) =>
  (kind: PageKind, id: string): string =>
    kind === 'story' ? `/s/${story}` : `/s/${story}/${kind}/${encodeURIComponent(id)}`;

/** The filter in the one form in which it says what it does: without open ends, and with nothing where it narrows nothing. */
function canonical(filter: Filter): Filter {
  if (isEmptyFilter(filter)) return {};
  const isOpen = ([key, value]: [string, unknown]) => (key === 'from' || key === 'to') && value === OPEN;
  return Object.fromEntries(Object.entries(filter).filter((entry) => !isOpen(entry)));
}

/** What goes out of a story under these options. */
export function exportData(
  access: StoryAccess,
  { filter: given = {}, lang = 'en', origin = '', guard = true }: ExportOptions = {},
): ExportData {
  const { outline } = access;
  const filter = canonical(given);
  const ids = selectionOf(access, filter);
  const has = membership(ids);
  const path = pagePath(outline.id);
  const get = async <K extends ThingKind>(kind: K, wanted: readonly string[]) =>
    (await access.get(kind, wanted.filter(has[kind]))).map((thing) => CLOSED[kind](thing, has));
  async function* each<K extends ThingKind>(kind: K) {
    for (let at = 0; at < ids[kind].length; at += PORTION) yield* await get(kind, ids[kind].slice(at, at + PORTION));
  }
  return {
    outline,
    head: closedHead(access.head, has),
    filter,
    lang,
    address: (kind, id) => origin + path(kind, id),
    guard,
    ids,
    get,
    each,
  };
}
