import type { APIRequestContext, Page } from '@playwright/test';
import { ORDER, STORY } from './support.ts';

/** The same in every language. */
const SAME = ['Standoff', 'UTC', 'PLOVER', 'CSV'];

interface Known {
  /** Proper names, which stand in sentences of any language. */
  names: string[];
  /** All text of the story. */
  texts: string[];
}

/** The text of the story, as the API gives it: no message wraps it. */
export async function knownText(request: APIRequestContext): Promise<Known> {
  const story = STORY.split('/').at(-1);
  const ask = async (procedure: string, input: object): Promise<unknown> =>
    (await request.get(`/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)).json();
  const known: Known = { names: [...SAME], texts: [...SAME] };
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && key === 'en') known.texts.push(inner);
      if (typeof inner === 'string' && ['publisher', 'author', 'licence'].includes(key)) known.names.push(inner);
      if (Array.isArray(inner) && (key === 'aliases' || key === 'originals')) known.names.push(...(inner as string[]));
      collect(inner);
    }
  };
  collect(await ask('story.outline', { story }));
  collect(await ask('event.byId', { story, id: ORDER }));
  return known;
}

/**
 * What a page says in the page's own language that did not come from the messages: text between tags, and attributes that
 * are seen or heard. What is marked as another language is the story's own. Attributes can mark nothing, so the story's
 * text is known there.
 */
export const rawText = (page: Page, known: Known): Promise<string[]> =>
  page.evaluate(({ names, texts }) => {
    const longestFirst = (all: string[]) => all.toSorted((a, b) => b.length - a.length);
    const without = (text: string, all: string[]) => all.reduce((left, part) => left.replaceAll(part, ''), text);
    const unwrapped = (text: string): string => {
      const shorter = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
      return shorter === text ? text : unwrapped(shorter);
    };
    // A message that is broken into lines has its brackets in the first and the last, and no plain letter in any.
    const isRaw = (text: string, all: string[]) => /[A-Za-z]/.test(without(unwrapped(text), all));
    const own = (element: Element | null) => element?.closest('[lang]') === document.documentElement;
    const [knownNames, knownTexts] = [longestFirst(names), longestFirst([...names, ...texts])];
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      const element = parentElement?.closest('script, style, noscript') ? null : parentElement;
      // A tooltip of a picture is one sentence, in which nothing can be marked.
      const all = element?.localName === 'title' || element?.ariaLive ? knownTexts : knownNames;
      if (element?.checkVisibility() && own(element) && isRaw(data, all)) found.push(data.trim());
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
      for (const element of document.querySelectorAll(`body [${name}]`)) {
        const text = element.getAttribute(name) ?? '';
        if (own(element) && isRaw(text, knownTexts)) found.push(`${name}: ${text}`);
      }
    return [...new Set(found)];
  }, known);
