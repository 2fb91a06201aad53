import { createHash } from 'node:crypto';
import type { Language, Outline } from '@standoff/data';
import { render } from 'svelte/server';
import type { OwnDetail } from '$lib/own/detail.ts';
import { atMost } from './at-most.ts';
import Card from './Card.svelte';
import { cardContent } from './content.ts';
import { pngOf } from './png.ts';
import { recent } from './recent.ts';

/** A preview picture, and the tag that stands for its bytes. */
export interface CardPicture {
  png: Uint8Array<ArrayBuffer>;
  etag: string;
}

const KEPT = 200;
const AT_ONCE = 2;

const known = recent<CardPicture>(KEPT);
const inTurn = atMost(AT_ONCE);

/** A preview picture as SVG. */
export function cardSvg(outline: Outline, detail: OwnDetail | undefined, lang: Language): string {
  const { body } = render(Card, { props: { content: cardContent(outline, detail, lang), lang } });
  // What the framework leaves for browsers to find their place by.
  return body.replace(/<!--.*?-->/gs, '').trim();
}

/** The preview picture of a thing, or of a whole story. Drawn once as long as it is asked for now and then. */
export function cardOf(outline: Outline, detail: OwnDetail | undefined, lang: Language): Promise<CardPicture> {
  const key = JSON.stringify([outline.id, outline.version, lang, detail?.kind, detail?.id]);
  return known(key, () =>
    inTurn(async () => {
      const png = await pngOf(cardSvg(outline, detail, lang));
      return { png, etag: `"${createHash('sha256').update(png).digest('base64url').slice(0, 22)}"` };
    }),
  );
}
