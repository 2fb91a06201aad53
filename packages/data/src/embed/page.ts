import { isEmbedChart, type EmbedChart } from './address.ts';

/** The things whose own pages stand for a chart. */
const THINGS = ['event', 'actor', 'claim', 'question', 'source'] as const;

/** A page of a story that a chart can stand for, as its address says. Whether there is such a story or thing is not known yet. */
export type StoryPage = { story: string; query: URLSearchParams } & (
  | { page: 'explorer' | 'reading' }
  | { page: 'frame'; chart: EmbedChart }
  | { page: (typeof THINGS)[number]; id: string }
);

/** The longest address that is read, in characters. */
const LONGEST = 4_000;
/** What `URL` would tidy away in an address, or hide in a part of its path: an address of ours has none of it. */
const UNTIDY = /[\s\\]|\/\.|%2e|%2f|%5c|\/\//i;

/**
 * The page of a story at an absolute address, or undefined where it is none of ours: another origin, a name or a password in it, a path that is
 * not written as we write it, or a page that no chart stands for.
 *
 * @param origin where the pages are: scheme, host and port
 */
export function storyPageAt(address: string, origin: string): StoryPage | undefined {
  if (address.length > LONGEST || !URL.canParse(address)) return undefined;
  const { pathname, searchParams: query, username, password, origin: own } = new URL(address);
  if (own !== origin || username || password) return undefined;
  const [place = ''] = address.split(/[?#]/, 1);
  if (UNTIDY.test(place.replace('://', ''))) return undefined;

  const parts = decoded(pathname).replace(/\/$/, '').slice(1).split('/');
  const [root, story = '', page = '', id = '', ...more] = parts;
  if (!story || more.length > 0) return undefined;
  if (root === 'embed' && isEmbedChart(page) && !id) return { story, query, page: 'frame', chart: page };
  if (root !== 's') return undefined;
  if (page === '') return { story, query, page: 'explorer' };
  if (page === 'read' && !id) return { story, query, page: 'reading' };
  const thing = THINGS.find((known) => known === page);
  return thing && id ? { story, query, page: thing, id } : undefined;
}

/** A path as it was before it was encoded; one that is badly encoded is nobody's. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
