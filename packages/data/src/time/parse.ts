import type { When } from './when.ts';

export type Parsed = { ok: true; when: When } | { ok: false; error: string };

/** Placeholder until the EDTF module lands. */
export function parseWhen(text: string): Parsed {
  return { ok: false, error: text };
}
