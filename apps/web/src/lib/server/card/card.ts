import type { Language, Outline } from '@standoff/data';
import { render } from 'svelte/server';
import type { OwnDetail } from '$lib/own/detail.ts';
import { etagOf, pngOf } from '../raster/png.ts';
import { recent } from '../raster/recent.ts';
import Card from './Card.svelte';
import { cardContent } from './content.ts';

/** A preview picture, and the tag that stands for its bytes. */
export interface CardPicture {
  png: Uint8Array<ArrayBuffer>;
  etag: string;
}

const KEPT = 200;
const known = recent<CardPicture>(KEPT);

/** A preview picture as SVG. */
export function cardSvg(outline: Outline, detail: OwnDetail | undefined, lang: Language): string {
  const { body } = render(Card, { props: { content: cardContent(outline, detail, lang), lang } });
  // What the framework leaves for browsers to find their place by.
  return body.replace(/<!--.*?-->/gs, '').trim();
}

/** The preview picture of a thing, or of a whole story. Drawn once as long as it is asked for now and then. */
export function cardOf(outline: Outline, detail: OwnDetail | undefined, lang: Language): Promise<CardPicture> {
  const key = JSON.stringify([outline.id, outline.version, lang, detail?.kind, detail?.id]);
  return known(key, async () => {
    const png = await pngOf(() => cardSvg(outline, detail, lang));
    return { png, etag: etagOf(png) };
  });
}
