import { EMBED_CHARTS, embedPath, EXPORT_NAMES, exportPath, type Language, type Outline } from '@standoff/data';
import { LANGUAGES } from '@standoff/ui';
import { chartDataPath } from '@standoff/ui/embed';
import { cardPath } from '$lib/card/address.ts';
import { OWN_KINDS } from '$lib/own/kinds.ts';
import { pageAddresses, withQuery, type Kept } from '$lib/page/addresses.ts';
import { siteAddress, type Site } from '$lib/page/site.ts';
import type { Caller } from './api.ts';
import { downloads } from './downloads.ts';
import { embedPaths } from './embed-files.ts';

/** What a search engine is told of; everything else is there as well. */
interface SitePaths {
  pages: string[];
  files: string[];
}

const codes = LANGUAGES.map(({ code }) => code);

/** Everything that a published site consists of besides the files of the build: paths within the site, each once. */
export async function sitePaths(api: Caller, { base, origin }: Site): Promise<SitePaths> {
  const { items } = await api.story.list();
  const outlines = await Promise.all(items.map(async ({ id }) => (await api.story.outline({ story: id })).outline));
  const below = (addresses: string[]) => [...new Set(addresses)].map((address) => address.slice(base.length - 1));
  const current = outlines.flatMap((outline) => codes.flatMap((lang) => storyPages(outline, { lang })));
  const kept = outlines.flatMap((outline) => codes.map((lang) => ({ outline, at: { lang, v: outline.version } })));
  return {
    pages: below([...codes.map((lang) => withQuery('/', { lang })), ...current]),
    files: below([
      ...embedPaths().map(siteAddress),
      ...kept.flatMap(({ outline, at }) => storyPages(outline, at)),
      ...outlines.flatMap((outline) => codes.flatMap((lang) => storyFiles(outline, { lang }, origin))),
      ...kept.flatMap(({ outline, at }) => storyFiles(outline, at, origin)),
      ...outlines.flatMap(versionFiles),
    ]),
  };
}

/** Every story as a single file, in every language. */
export async function singlePaths(api: Caller, { base }: Site): Promise<string[]> {
  const { items } = await api.story.list();
  const addresses = items.flatMap(({ id }) => codes.map((lang) => withQuery(`/${id}.html`, { lang })));
  return addresses.map((address) => address.slice(base.length - 1));
}

/** The pages of a story, in one language and version. */
function storyPages(outline: Outline, kept: Kept): string[] {
  const href = pageAddresses(outline.id, kept);
  const things = OWN_KINDS.flatMap((kind) => outline[`${kind}s`].map(({ id }) => href.target({ kind, id })));
  return [href.explorer(), href.read(), href.about(), ...things];
}

/** What can be taken from a story, or put in another page, in one language and version. */
function storyFiles({ id }: Outline, { lang, v }: Kept & { lang: Language }, origin: string | undefined): string[] {
  const kept = { lang, ...(v && { v }) };
  const query = new URLSearchParams(kept);
  const href = pageAddresses(id, kept);
  return [
    withQuery(`/s/${id}/share`, kept),
    ...[...downloads.keys()].map(href.download),
    ...EXPORT_NAMES.map((name) => siteAddress(exportPath(id, name, { lang, ...(v && { version: v }) }))),
    ...EMBED_CHARTS.flatMap((chart) => [
      siteAddress(embedPath(id, chart, query)),
      ...['svg', 'png'].map((format) => withQuery(`/img/${id}/${chart}.${format}`, kept)),
    ]),
    ...[true, false].map((claims) => siteAddress(chartDataPath(id, { lang, claims, version: v }))),
    // Its answers name addresses in full.
    ...(origin ? EMBED_CHARTS.map((chart) => withQuery(`/oembed/${id}/${chart}.json`, kept)) : []),
  ];
}

/** What the pages of one version ask for in place of a server. */
function versionFiles(outline: Outline): string[] {
  const { id, version } = outline;
  const data = (name: string) => withQuery(`/data/${id}/${name}.json`, { v: version });
  const asked = (['event', 'actor', 'claim', 'question'] as const).flatMap((kind) =>
    outline[`${kind}s`].map((thing) => data(`${kind}/${encodeURIComponent(thing.id)}`)),
  );
  return [...codes.map((lang: Language) => cardPath(outline, lang)), data('sources'), ...asked];
}
