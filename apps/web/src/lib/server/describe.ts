import {
  EXPORT_NAMES,
  exportPath,
  jsonLdText,
  schemaOfActor,
  schemaOfClaim,
  schemaOfEvent,
  schemaOfQuestion,
  schemaOfSource,
  schemaOfStory,
  type JsonLdObject,
  type Language,
  type Outline,
  type SchemaOrgContext,
} from '@standoff/data';
import { EXPORT_FORMATS } from '@standoff/data/formats';
import { messages } from '@standoff/ui';
import type { OwnDetail } from '$lib/own/detail.ts';
import { ownPath, pageAddresses } from '$lib/page/addresses.ts';
import { siteAddress } from '$lib/page/site.ts';
import { downloads } from './downloads.ts';

export interface Page {
  outline: Outline;
  /** Absent on pages of the whole story. */
  detail?: OwnDetail;
  /** Where the pages are: scheme, host and port; empty where that is not known. */
  origin: string;
  lang: Language;
}

/** What a page is about, as linked data in schema.org's words, for the head of the page. A thing's identity names no language or version. */
export function describePage({ outline, detail, origin, lang }: Page): string {
  const address: SchemaOrgContext['address'] = (kind, id) =>
    origin + siteAddress(kind === 'story' ? `/s/${id}` : ownPath(outline.id, kind, id));
  const context = { outline, lang, address };
  return jsonLdText(detail ? thing(detail, context) : story(context, origin));
}

function thing(detail: OwnDetail, context: SchemaOrgContext): JsonLdObject {
  switch (detail.kind) {
    case 'event':
      return schemaOfEvent(detail.data, context);
    case 'actor':
      return schemaOfActor(detail.data, context);
    case 'claim':
      return schemaOfClaim(detail.data, context);
    case 'question':
      return schemaOfQuestion(detail.data, context);
    case 'source':
      return schemaOfSource(detail.data, context);
  }
}

function story(context: SchemaOrgContext, origin: string): JsonLdObject {
  const { id, version } = context.outline;
  const href = pageAddresses(id, { lang: context.lang, v: version });
  const names: Record<string, string> = messages(context.lang).about.files;
  const tables = [...downloads].map(([file, { type }]) => ({
    address: origin + href.download(file),
    format: type,
    ...(names[file] && { name: names[file] }),
  }));
  return schemaOfStory(context, { downloads: [...exportsOf(context, origin), ...tables] });
}

/** The story in every format that it goes out in, in this version. */
function exportsOf({ outline: { id, version }, lang }: SchemaOrgContext, origin: string) {
  const words = messages(lang).data.formats;
  return EXPORT_NAMES.map((name) => ({
    address: origin + siteAddress(exportPath(id, name, { lang, version })),
    format: EXPORT_FORMATS[name].mediaType.replace(/;.*/, ''),
    name: words[name].name,
  }));
}
