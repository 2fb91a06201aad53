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

/** What an address ends in: of an archive, what its file ends in, because hosts of files go by that. */
const ENDINGS: Partial<Record<ExportName, string>> = { csv: 'csv.zip' };

/** The format that an address ends in, by its name or by the ending of its file. */
export function exportNamed(ending: string): ExportName | undefined {
  return EXPORT_NAMES.find((name) => name === ending || ENDINGS[name] === ending);
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
  return `/export/${story}.${ENDINGS[name] ?? name}${query ? `?${query}` : ''}`;
}
