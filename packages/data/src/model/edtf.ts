import { z } from 'zod';
import { parseWhen } from '../time/parse.ts';

/** A date in EDTF (ISO 8601-2), as text. */
export const Edtf = z
  .string('a date is text in quotes, such as "2026-02-27"')
  .max(100)
  .superRefine((text, context) => {
    const parsed = parseWhen(text);
    if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.error });
  });
