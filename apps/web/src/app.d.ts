import type { Language } from '@standoff/data';
import type { Caller } from '$lib/server/api.ts';
import type { Theme } from '$lib/state/theme.ts';

declare global {
  namespace App {
    interface Locals {
      api: Caller;
      lang: Language;
      /** `undefined`: as the device has it. */
      theme: Theme | undefined;
      /** Guessed from what the browser says of itself, until its width is known. */
      phone: boolean;
    }
    interface PageData {
      lang: Language;
      theme: Theme | undefined;
    }
  }
}
