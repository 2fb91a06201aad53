import { z } from 'zod';
import { quote } from '../time/complaint.ts';
import { Edtf } from './edtf.ts';
import { Id, LanguageTag, Localised, line } from './text.ts';

export const SOURCE_KINDS = ['primary', 'news', 'aggregator', 'blog', 'forum'] as const;
export const SourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof SourceKind>;

function complaint(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return `${quote(text)} is not a web address; it starts with http:// or https://`;
  if (url.username || url.password)
    return `the address holds a user name or password; write it without, as it is shown and linked`;
  return undefined;
}

/** http(s) only, and no user name or password in it: the address is shown and linked. */
export const WebAddress = z
  .string()
  .max(2_000)
  .superRefine((text, context) => {
    const message = complaint(text);
    if (message) context.addIssue({ code: 'custom', message });
  })
  .meta({ id: 'WebAddress', description: 'http:// or https://', format: 'uri', pattern: '^[hH][tT][tT][pP][sS]?://' });

/** A published document. `relays` names the publishers whose report it republishes, translates or summarises. */
export const Source = z
  .strictObject({
    id: Id,
    url: WebAddress,
    publisher: line(200),
    title: line(1_000).optional(),
    author: line(300).optional(),
    published: Edtf.optional(),
    language: LanguageTag,
    kind: SourceKind,
    relays: z
      .array(line(200))
      .max(20)
      .default([])
      .describe('Publishers whose report it republishes, translates or summarises; spelt as under publisher'),
    note: Localised.optional(),
  })
  .meta({ id: 'Source', description: 'A published document' });
export type Source = z.infer<typeof Source>;
