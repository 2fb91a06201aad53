import { filterText, type ExportData, type ExportFormat } from '@standoff/data/formats';

/** File systems allow 255 bytes; story ids have up to 100. */
const MAX_FILTER = 80;

/** The name of an export's file, in ASCII: which story, under which filter, in which version. */
export function exportName(
  { extension }: Pick<ExportFormat, 'extension'>,
  { outline, filter }: Pick<ExportData, 'outline' | 'filter'>,
): string {
  const words = filterText({ filter })
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const part = words.slice(0, MAX_FILTER).replace(/^-|-$/g, '');
  return `${[outline.id, part, outline.version].filter(Boolean).join('-')}.${extension}`;
}
