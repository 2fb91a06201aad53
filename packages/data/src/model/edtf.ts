import { z } from 'zod';
import { parseWhen } from '../time/parse.ts';

/** A date in EDTF (ISO 8601-2), as text. */
export const Edtf = z
  .string()
  .superRefine((text, context) => {
    const parsed = parseWhen(text);
    if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.error });
  })
  .meta({
    id: 'Edtf',
    description: 'A date in EDTF (ISO 8601-2), no more precise than it is known; a year alone stands in quotes',
    minLength: 1,
    maxLength: 100,
    examples: ['2026', '2026-02', '2026-02-27', '2026-02~', '2026-02-27T17:14:00-05:00', '2026-02-27/2026-02-28'],
  });
