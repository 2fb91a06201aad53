import { OPEN, type Filter } from '../filter/filter.ts';
import { matchingEvents } from '../filter/match.ts';
import { decodeView, type View } from '../filter/view.ts';
import type { Localised } from '../model/text.ts';
import type { Outline } from '../outline/types.ts';
import { say } from '../text.ts';
import type { EmbedChart } from './address.ts';
import type { StoryPage } from './page.ts';
import { embedQuery, queryOf } from './query.ts';

/** The chart that stands for a page of a story. */
export interface EmbedSubject {
  chart: EmbedChart;
  /** The query of its frame: canonical, with nothing in it that the story does not have. */
  query: URLSearchParams;
  /** What the page is called, in the language that its address names, else in English. */
  title: string;
}

/** The chart that an explorer with this query shows most of. */
export function chartShown(query: URLSearchParams): EmbedChart {
  const { show, tab } = decodeView(query);
  if (show === 'disagreement') return 'disagreement';
  return tab === 'network' || tab === 'timeline' ? tab : 'story';
}

/** The chart that stands for a page, or undefined where the story has no such thing. */
export function embedSubject(outline: Outline, page: StoryPage): EmbedSubject | undefined {
  const { lang, theme, v } = decodeView(page.query);
  const titled = (titles: Localised[]) =>
    [...titles, outline.title].map((title) => say(title, lang ?? 'en')).join(' · ');
  if ('id' in page) {
    const found = thing(outline, page);
    if (!found) return undefined;
    const view = { ...found.view, ...(lang && { lang }), ...(theme && { theme }), ...(v && { v }) };
    return { chart: found.chart, query: queryOf(outline, found.filter, view), title: titled([found.title]) };
  }
  const chart = page.page === 'frame' ? page.chart : chartShown(page.query);
  return { chart, query: embedQuery(outline, page.query), title: titled([]) };
}

interface Found {
  chart: EmbedChart;
  title: Localised;
  filter: Filter;
  view: View;
}

function thing(outline: Outline, { page, id }: Extract<StoryPage, { id: string }>): Found | undefined {
  const named = <T extends { id: string }>(list: T[]) => list.find((each) => each.id === id);
  switch (page) {
    case 'event': {
      const event = named(outline.events);
      const filter = daysThatShow(outline, {}, (each) => each.id === id);
      return event && { chart: 'timeline', title: event.title, filter, view: { event: id } };
    }
    case 'actor': {
      const actor = named(outline.actors);
      const filter = daysThatShow(outline, { actor: [id] });
      return actor && { chart: 'network', title: actor.name, filter, view: { about: id } };
    }
    case 'question': {
      const question = named(outline.questions);
      return question && { chart: 'disagreement', title: question.question, filter: { question: id }, view: {} };
    }
    case 'claim': {
      const claim = named(outline.claims);
      const question = outline.questions.find(({ positions }) => positions.some(({ claims }) => claims.includes(id)));
      const filter = question ? { question: question.id } : { from: OPEN };
      const chart = question ? 'disagreement' : 'timeline';
      return claim && { chart, title: claim.statement, filter, view: { claim: id } };
    }
    case 'source': {
      const source = named(outline.sources);
      const filter = { source: [id], from: OPEN };
      return source && { chart: 'timeline', title: { en: source.publisher }, filter, view: {} };
    }
  }
}

/** The days that a story opens on if they show any such event, else all of them. */
function daysThatShow(
  outline: Outline,
  filter: Filter,
  isSuch: (event: { id: string }) => boolean = () => true,
): Filter {
  return matchingEvents(outline, { ...filter, ...outline.window }).some(isSuch) ? {} : { from: OPEN };
}
