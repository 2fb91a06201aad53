import type { Language, Localised } from '@standoff/data';
import type { OwnKind } from '$lib/own/kinds.ts';
import type { Meant } from '$lib/own/nearest.ts';
import type { Caller } from '$lib/server/api.ts';
import type { Theme } from '$lib/state/theme.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Under which the log has an error that nobody foresaw. */
      number?: string;
      /** What the story, whose title this is, does not have, and what the address may have meant. */
      missing?: { kind: OwnKind; title: Localised; meant?: Meant };
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
      /** What the page is about for programs, as JSON-LD that is safe inside a page. */
      linkedData?: string;
    }
    interface PageState {
      /** Where the reader of chapters is: the key of a step. */
      step?: string;
    }
    interface PageData {
      lang: Language;
      unknownLang: string | undefined;
      theme: Theme | undefined;
    }
  }
}
