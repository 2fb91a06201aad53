import type { Language } from '../model/index.ts';
import type { LaneBy } from '../views/types.ts';

/** What a reader has open, apart from the filter: the other half of every address. */
export interface View {
  event?: string;
  claim?: string;
  /** An actor. */
  about?: string;
  /** A network link, as `NetworkLink.id`. */
  link?: string;
  lanes?: LaneBy;
  /** Network and timeline, or in their place the disagreement chart or the same rows as a table. */
  show?: 'disagreement' | 'table';
  /** Which of the three views a phone shows. */
  tab?: 'read' | 'network' | 'timeline';
  /** A BCP 47 tag; whether pages can be read in that language is for the interface to say. */
  lang?: Language;
  theme?: 'light' | 'dark';
  /** A story version: a frozen address. */
  v?: string;
}

const CHOICES = {
  lanes: ['actor', 'type', 'chapter'],
  show: ['disagreement', 'table'],
  tab: ['read', 'network', 'timeline'],
  theme: ['light', 'dark'],
} as const;

const SELECTIONS = ['event', 'claim', 'about', 'link', 'v'] as const;
const MAX_ID = 210;
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/;

const KEYS = [...SELECTIONS, 'lanes', 'show', 'tab', 'lang', 'theme'] as const;

/** Reads the view keys of an address. What is unknown or malformed is left out: never throws. */
export function decodeView(params: URLSearchParams): View {
  const view: Record<string, string> = {};
  for (const key of SELECTIONS) {
    const value = params.get(key);
    if (value && value.length <= MAX_ID) view[key] = value;
  }
  for (const [key, allowed] of Object.entries(CHOICES)) {
    const value = params.get(key);
    if (value && (allowed as readonly string[]).includes(value)) view[key] = value;
  }
  const lang = params.get('lang');
  if (lang && TAG.test(lang)) view.lang = lang;
  return view as View;
}

/** Writes the view keys of an address, in a fixed order, so that equal views have equal addresses. */
export function encodeView(view: View): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of KEYS) {
    const value = view[key];
    if (value) params.set(key, value);
  }
  return params;
}
