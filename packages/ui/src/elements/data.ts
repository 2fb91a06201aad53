import type { Language } from '@standoff/data';
import { chartDataPath, type ChartData } from '../embed/data.ts';

/** Why a story's data did not come: the status that a server answered with, or none where none was reached. */
export class DataError extends Error {
  status: number | undefined;
  constructor(address: string, status?: number) {
    super(`${address}: ${status ?? 'unreachable'}`);
    this.status = status;
  }
}

export interface Wanted {
  /** The address that the paths of a site begin with. */
  server: string;
  story: string;
  lang: Language;
  claims: boolean;
  version: string | undefined;
}

const loaded = new Map<string, Promise<ChartData>>();

/** The address of a path on a server, whose own address may end in a folder. */
export const at = (server: string, path: string): string =>
  new URL(path.replace(/^\//, ''), server.endsWith('/') ? server : `${server}/`).href;

/** Fetches what a chart is drawn from, once for all charts of a page that are drawn from the same. */
export function fetchData({ server, story, ...options }: Wanted): Promise<ChartData> {
  const address = at(server, chartDataPath(encodeURIComponent(story), options));
  const known = loaded.get(address);
  if (known) return known;
  const coming = request(address);
  loaded.set(address, coming);
  coming.catch(() => loaded.delete(address));
  return coming;
}

async function request(address: string): Promise<ChartData> {
  const answer = await fetch(address, { credentials: 'omit' }).catch(() => undefined);
  if (!answer?.ok) throw new DataError(address, answer?.status);
  return (await answer.json()) as ChartData;
}
