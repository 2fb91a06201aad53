import type { Language } from '@standoff/data';
import { explorer as explorerInEnglish } from './en/explorer.ts';
import { network as networkInEnglish } from './en/network.ts';
import { timeline as timelineInEnglish } from './en/timeline.ts';
import { explorer as explorerInFrench } from './fr/explorer.ts';
import { network as networkInFrench } from './fr/network.ts';
import { timeline as timelineInFrench } from './fr/timeline.ts';

const en = { explorer: explorerInEnglish, network: networkInEnglish, timeline: timelineInEnglish };

/** All interface text in one language. English gives the shape; another language must have all of it. */
export type Messages = typeof en;

const fr: Messages = { explorer: explorerInFrench, network: networkInFrench, timeline: timelineInFrench };

const ALL: Record<Language, Messages> = { en, fr };

/** The interface text in a language. */
export const messages = (lang: Language): Messages => ALL[lang];
