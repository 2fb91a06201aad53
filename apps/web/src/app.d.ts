import type { Language } from '@standoff/data';
import type { Caller } from '$lib/server/api.ts';
import type { Theme } from '$lib/state/theme.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Under which the log has an error that nobody foresaw. */
      number?: string;
    }
    interface Locals {
      api: Caller;
      lang: Language;
      /** What the address gives as a language and is none. */
      unknownLang: string | undefined;
      /** `undefined`: as the device has it. */
      theme: Theme | undefined;
      /** Guessed from what the browser says of itself, until its width is known. */
      phone: boolean;
    }
    interface PageData {
      lang: Language;
      unknownLang: string | undefined;
      theme: Theme | undefined;
    }
  }
}
