import type { LanguageFile, Messages } from '../language.ts';

/** The areas that charts in other pages speak of; the rest never travels to them. */
type ChartArea = 'words' | 'plover' | 'controls' | 'panel' | 'network' | 'timeline' | 'disagreement' | 'embed';

/** A language without what only the explorer and the pages of a story say. */
export type ChartLanguageFile = Omit<LanguageFile, 'messages'> & { messages: Pick<Messages, ChartArea> };
