import { z } from 'zod';
import { Edtf } from './edtf.ts';
import { Id, Localised } from './text.ts';

export const SOURCE_KINDS = ['primary', 'news', 'aggregator', 'blog', 'forum'] as const;
export const SourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof SourceKind>;

/** http(s) only, and no user name or password in it: the address is shown and linked. */
export const WebAddress = z
  .string()
  .max(2_000)
  .superRefine((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !['http:', 'https:'].includes(url.protocol))
      context.addIssue({ code: 'custom', message: `an address starts with http:// or https://` });
    else if (url.username || url.password)
      context.addIssue({ code: 'custom', message: 'an address carries no user name or password' });
  });

/** A published document. `relays` names the publishers whose report it republishes, translates or summarises. */
export const Source = z.strictObject({
  id: Id,
  url: WebAddress,
  publisher: z.string().trim().min(1).max(200),
  title: z.string().trim().min(1).max(1_000).optional(),
  author: z.string().trim().min(1).max(300).optional(),
  published: Edtf.optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a BCP 47 tag such as en or fr'),
  kind: SourceKind,
  relays: z.array(z.string().trim().min(1).max(200)).max(20).default([]),
  note: Localised.optional(),
});
export type Source = z.infer<typeof Source>;
