import { languageOf } from '../../text.ts';
import { given, type JsonLdObject } from '../json-ld.ts';
import { licenceAddress } from '../licence.ts';
import { identity, inWords, standingAlone, type SchemaOrgContext } from './context.ts';
import { isoInterval } from './dates.ts';

/** A file that holds the story. */
export interface Download {
  /** Absolute. */
  address: string;
  /** A media type such as `text/csv`. */
  format: string;
  name?: string;
}

/** A story as `Dataset`: one version of it, what it covers, under which licence, and where it can be downloaded. */
export function schemaOfStory(
  context: SchemaOrgContext,
  { downloads = [] }: { downloads?: Download[] } = {},
): JsonLdObject {
  const { id, title, summary, version, period, licence } = context.outline;
  return standingAlone(
    given({
      ...identity('Dataset', 'story', id, context),
      name: inWords(title, context),
      description: inWords(summary, context),
      inLanguage: languageOf(title, context.lang),
      version,
      temporalCoverage: isoInterval(period.edtf),
      license: licenceAddress(licence),
      isAccessibleForFree: true,
      distribution: downloads.map(({ address, format, name }) =>
        given({ '@type': 'DataDownload', name, contentUrl: address, encodingFormat: format }),
      ),
    }),
  );
}
