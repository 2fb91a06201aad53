/** What JSON-LD is made of here: plain JSON, with nothing undefined in it. */
export type JsonLdValue = string | number | boolean | JsonLdObject | JsonLdValue[];

export interface JsonLdObject {
  [key: string]: JsonLdValue;
}

/** An object without the keys that have no value and without empty lists. */
export function given(entries: Record<string, JsonLdValue | undefined>): JsonLdObject {
  const kept = Object.entries(entries).filter(([, value]) => value !== undefined && !isEmptyList(value));
  return Object.fromEntries(kept) as JsonLdObject;
}

const isEmptyList = (value: JsonLdValue | undefined): boolean => Array.isArray(value) && value.length === 0;

const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON-LD as the content of `<script type="application/ld+json">`. Whatever a text holds, it can neither end the element nor
 * begin another: `<`, `>`, `&` and the two line ends that are none in JSON are written as escapes, which JSON reads back.
 */
export const jsonLdText = (thing: JsonLdObject): string =>
  JSON.stringify(thing).replace(UNSAFE, (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`);
