import { encodeFilter } from '../../filter/codec.ts';
import type { Filter } from '../../filter/filter.ts';
import type { Language } from '../../model/text.ts';

/** The formats that a story goes out in, by the name that stands after the dot of the address and after `--format`. */
export const EXPORT_NAMES = ['json', 'csv', 'jsonld', 'gexf', 'graphml', 'timelinejs.json', 'bib', 'ris'] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];

export const isExportName = (text: string): text is ExportName => (EXPORT_NAMES as readonly string[]).includes(text);

interface ExportAddress {
  filter?: Filter;
  /** The language of labels, where the format holds one language only. */
  lang?: Language;
  version?: string;
}

/** The path of an export. It opens on no window: a filter without dates lets out all dates. */
export function exportPath(
  story: string,
  name: ExportName,
  { filter = {}, lang, version }: ExportAddress = {},
): string {
  const params = encodeFilter(filter);
  if (lang) params.set('lang', lang);
  if (version) params.set('v', version);
  const query = params.toString();
  return `/export/${story}.${name}${query ? `?${query}` : ''}`;
}
