import { embedPath, type EmbedChart, type Language } from '@standoff/data';
import { opensHere } from '../panel/links.ts';
import { at } from './data.ts';
import { purify } from './purify.ts';

/** Signs that somebody is about to use a picture. */
const SIGNS = ['pointerover', 'touchstart', 'focusin', 'keydown', 'click'] as const;
/** How much wider or narrower than its place a picture may have been drawn. */
const FITS = { least: 0.7, most: 1.5 };
const USABLE = 'a[href], button';

interface Wanted {
  server: string;
  story: string;
  chart: EmbedChart;
  query: URLSearchParams;
  controls: boolean;
  lang: Language;
  /** Of the place for the picture, in pixels. */
  width: number;
}

/** What a frame's page says of the picture in it. */
interface Drawn {
  lang: Language;
  width: number;
  /** A published page is a file, drawn without a query. */
  site?: object;
}

/** A picture as the server drew it, with its style sheet: to be looked at until somebody is about to use it. */
export interface Picture {
  element: HTMLElement;
  sheet: CSSStyleSheet;
}

/**
 * Fetches the picture that the page of a frame holds. There is none where that page was drawn in another language, for
 * another width or without the query; then the chart is drawn here.
 */
export async function fetchPicture({
  server,
  story,
  chart,
  query,
  controls,
  lang,
  width,
}: Wanted): Promise<Picture | undefined> {
  const asked = new URLSearchParams(query);
  asked.set('lang', lang);
  const answer = await fetch(at(server, embedPath(encodeURIComponent(story), chart, asked, { controls })), {
    credentials: 'omit',
  });
  if (!answer.ok) return undefined;
  const { page, styles } = parsed(await answer.text());
  const found = page.querySelector<HTMLElement>('[data-frame]');
  if (!found) return undefined;
  const drawn = JSON.parse(found.dataset['frame'] ?? '') as Drawn;
  const ratio = width / drawn.width;
  if (drawn.lang !== lang || (drawn.site && asked.size > 1) || ratio < FITS.least || ratio > FITS.most)
    return undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return { element: adopted(found, server), sheet };
}

const STYLE_ELEMENT = /<style[^>]*>([^]*?)<\/style>/g;
const TAG = /<[a-z][^>]*>/g;
const STYLE = ' style="';
const SET_ASIDE = ' data-style="';

/**
 * A page and its style sheets. The policy of the page around an element would refuse both style elements and style attributes
 * while they are parsed: the ones are taken out, the others put aside. Text that reads like either has its `<` escaped.
 */
function parsed(html: string): { page: Document; styles: string } {
  const styles = [...html.matchAll(STYLE_ELEMENT)].map(([, css = '']) => css).join('\n');
  const plain = html.replace(STYLE_ELEMENT, '').replace(TAG, (tag) => tag.replaceAll(STYLE, SET_ASIDE));
  return { page: new DOMParser().parseFromString(plain, 'text/html'), styles };
}

/** The picture in this document: its addresses lead where they led, and its styles are set by script, as every policy allows. */
function adopted(found: HTMLElement, server: string): HTMLElement {
  purify(found, server);
  const element = document.adoptNode(found);
  element.removeAttribute('data-frame');
  for (const link of element.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', server).href);
  for (const styled of element.querySelectorAll<HTMLElement>('[data-style]')) {
    styled.style.cssText = styled.dataset['style'] ?? '';
    styled.removeAttribute('data-style');
  }
  return element;
}

const usable = (inside: Element): HTMLElement[] => [...inside.querySelectorAll<HTMLElement>(USABLE)];

/**
 * Waits at a picture for signs of use. What is focused in it when the chart takes its place, or is clicked before that, is
 * focused or clicked in the chart. Answers what to do when the chart is there.
 */
export function watch(picture: HTMLElement, wake: () => void): (chart: Element) => void {
  const asleep = new AbortController();
  let clicked = -1;
  const sign = () => {
    asleep.abort();
    wake();
  };
  for (const name of SIGNS) picture.addEventListener(name, sign, { signal: asleep.signal, passive: true });
  picture.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest(USABLE) : null;
    // The way to the full view is a link of its own, with scripts too.
    if (!link || link.getAttribute('target') === '_blank' || !opensHere(event)) return;
    event.preventDefault();
    clicked = usable(picture).findIndex((one) => one === link);
  });
  return (chart) => {
    const root = picture.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    const place = usable(picture).findIndex((one) => one === focused);
    queueMicrotask(() => {
      const inChart = usable(chart);
      inChart[place]?.focus();
      inChart[clicked]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    });
  };
}
