import { matchingEvents, type Filter, type Outline, type SourceDetail } from '@standoff/data';
import type { SearchItem } from '@standoff/ui';
import { withQuery } from './page/addresses.ts';
import type { DetailApi } from './state/detail.ts';
import { asItem } from './state/search.ts';

type Named = Pick<Outline, 'id' | 'version'>;

/** The path of a file of a published site; files of one version never change. */
const fileOf = ({ id, version }: Named, name: string): string => withQuery(`/data/${id}/${name}.json`, { v: version });

/** The API's word for what it does not have. */
class NotFound extends Error {
  readonly code = 'NOT_FOUND';
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (response.status === 404) throw new NotFound(`there is no ${address}`);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as T;
}

/** Details of a version of a story, one file each, where no server answers. */
export function detailsIn(story: Named): DetailApi {
  const one =
    <T>(kind: keyof DetailApi) =>
    (id: string) =>
      read<T>(fileOf(story, `${kind}/${encodeURIComponent(id)}`));
  return { event: one('event'), claim: one('claim'), question: one('question'), actor: one('actor') };
}

const known = new Map<string, Promise<SourceDetail[]>>();

/** All sources of a version of a story, fetched once. */
function allSourcesIn(story: Named): Promise<SourceDetail[]> {
  const address = fileOf(story, 'sources');
  const reading = known.get(address) ?? read<SourceDetail[]>(address);
  known.set(address, reading);
  reading.catch(() => known.delete(address));
  return reading;
}

/** The sources cited for the events in a filter, where no server answers. */
export async function sourcesIn(outline: Outline, filter: Filter): Promise<SourceDetail[]> {
  const cited = new Set(matchingEvents(outline, filter).flatMap(({ sources }) => sources));
  return (await allSourcesIn(outline)).filter(({ source }) => cited.has(source.id));
}

/** What a search finds, best first, where no server answers. */
export async function searchIn(outline: Outline, q: string, limit: number): Promise<SearchItem[]> {
  const [{ documentsOf, search }, details] = await Promise.all([import('./searching.ts'), allSourcesIn(outline)]);
  return search(documentsOf(outline, details), q, limit).results.map(asItem);
}
