import { bibtex } from './bibtex.ts';
import { csv } from './csv.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { jsonld } from './linked-data.ts';
import type { ExportName } from './names.ts';
import { ris } from './ris.ts';
import { timelinejs } from './timelinejs.ts';
import type { ExportFormat } from './types.ts';

/** The formats that a story goes out in. A new one is one file, one name and one entry. */
export const EXPORT_FORMATS: Readonly<Record<ExportName, ExportFormat>> = {
  json,
  csv,
  jsonld,
  gexf,
  graphml,
  'timelinejs.json': timelinejs,
  bib: bibtex,
  ris,
};

export { exportData } from './data.ts';
export { filterText } from './provenance.ts';
export type { ExportData, ExportFormat, ExportOptions, StoryAccess } from './types.ts';
