import { encodeFilter } from '../../filter/codec.ts';
import { say } from '../../text.ts';
import type { ExportData } from './types.ts';

/** The filter as an address has it, always in the same order; empty where it narrows nothing. */
export const filterText = ({ filter }: Pick<ExportData, 'filter'>): string => encodeFilter(filter).toString();

/** What a file holds, in one line: for formats that have a place for a description. */
export function describeExport(data: ExportData): string {
  const { outline, lang } = data;
  const filter = filterText(data);
  return [
    say(outline.title, lang),
    `version ${outline.version}`,
    filter && `filter ${filter}`,
    `licence ${outline.licence}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
