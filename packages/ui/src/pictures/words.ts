import { activeClauses, say, type Localised } from '@standoff/data';
import { clip } from '../frame/clip.ts';
import { sayPart } from '../controls/parts.ts';
import { selectionIn } from '../embed/selection.ts';
import { messages } from '../messages/index.ts';
import { localise, type Marked } from '../panel/localise.ts';
import { lookUp, nameOf } from '../panel/lookup.ts';
import type { PictureInput } from './input.ts';

/** Everything said around a chart. */
export interface PictureWords {
  title: Marked;
  subtitle: string;
  source: string;
  description: string;
}

const DOT = ' · ';
const SMALL = 400;

/** Whether a picture has room for its chart and little else: a preview. */
export const isSmall = (height: number): boolean => height < SMALL;

const LONGEST = 120;

/**
 * What a picture says: its title, what of the story is shown, and where it comes from.
 * @param of what the picture is of; without it, of the story
 * @param facts what is counted, such as "12 of 51 events"
 */
export function sayPicture(
  { outline, filter, view, lang, height, address }: PictureInput,
  facts: readonly string[],
  of?: Localised,
): PictureWords {
  const { pictures } = messages(lang);
  const story = say(outline.title, lang);
  const parts = activeClauses(filter)
    // What the picture is of is its title.
    .filter((clause) => !(clause === 'question' && of))
    .map((clause) => clip(sayPart(clause, filter, outline, lang, { whole: true }), LONGEST));
  const named = of ? undefined : selectedName(outline, view);
  // Where there is room for little, what is pointed out is the title.
  const titled = of ?? (isSmall(height) ? named : undefined);
  const highlighted = named && !titled ? [pictures.highlighted(clip(say(named, lang), LONGEST))] : [];
  const subtitle = [...facts, ...parts, ...highlighted].join(DOT);
  const origin = [pictures.version(outline.version), outline.licence, address].filter(Boolean);
  return {
    title: localise(titled ?? outline.title, lang),
    subtitle,
    source: (titled ? [story, ...origin] : origin).join(DOT),
    description: [...(titled ? [say(titled, lang)] : []), subtitle, story, ...origin].join(DOT),
  };
}

/** What an address has open, in the outline's words; a link goes by its ends. */
function selectedName(outline: PictureInput['outline'], view: PictureInput['view']): Localised | undefined {
  const selection = selectionIn(view);
  const { events, claims, actors } = lookUp(outline);
  switch (selection?.kind) {
    case 'event':
      return events.get(selection.id)?.title;
    case 'claim':
      return claims.get(selection.id)?.statement;
    case 'actor':
      return actors.has(selection.id) ? nameOf(outline, selection.id) : undefined;
    default:
      return undefined;
  }
}
