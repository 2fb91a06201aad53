import { englishDates } from '@standoff/data';
import { controls, disagreement, embed, network, panel, plover, timeline, words } from '../en.ts';
import { languageNames } from '../names.ts';
import type { ChartLanguageFile } from './areas.ts';

const language: ChartLanguageFile = {
  code: 'en',
  direction: 'ltr',
  messages: { words, plover, controls, panel, network, timeline, disagreement, embed },
  dates: englishDates,
  languageName: languageNames('en'),
};
export default language;
