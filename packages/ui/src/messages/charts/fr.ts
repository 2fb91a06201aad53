import { controls, dates, disagreement, embed, network, panel, plover, timeline, words } from '../fr.ts';
import { languageNames } from '../names.ts';
import type { ChartLanguageFile } from './areas.ts';

const language: ChartLanguageFile = {
  code: 'fr',
  direction: 'ltr',
  messages: { words, plover, controls, panel, network, timeline, disagreement, embed },
  dates,
  languageName: languageNames('fr'),
};
export default language;
