import type { Event } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import type { StoryHead } from '../../model/story.ts';
import type { OutlineEvent } from '../../outline/types.ts';
import { say } from '../../text.ts';
import { monthLength } from '../../time/calendar.ts';
import { shapeOf } from '../../time/shape.ts';
import { escapeHtml } from '../../html.ts';
import { describeExport } from './provenance.ts';
import { slideDates } from './timeline-date.ts';
import type { ExportData, TextFormat } from './types.ts';

const paragraph = (html: string): string => `<p>${html}</p>`;

const link = ({ url, publisher }: Source): string => `<a href="${escapeHtml(url)}">${escapeHtml(publisher)}</a>`;

/** TimelineJS takes the group for HTML twice: it reads the text out of it, and shows that as HTML. */
const groupText = (text: string): string => escapeHtml(escapeHtml(text));

/** The lane of an actor: the one that lists it, else that of what it is part of. */
function lanesOf({ outline, lang }: ExportData): (actor: string) => string | undefined {
  const listed = new Map(outline.lanes.flatMap(({ title, actors }) => actors.map((id) => [id, say(title, lang)])));
  const parents = new Map(outline.actors.map(({ id, partOf }) => [id, partOf]));
  return (actor) => {
    for (let at: string | undefined = actor; at !== undefined; at = parents.get(at))
      if (listed.has(at)) return listed.get(at);
    return undefined;
  };
}

async function slide(event: Event, outlined: OutlineEvent, data: ExportData, group: string | undefined) {
  const dates = slideDates(outlined.when, data.lang);
  if (!dates) return undefined;
  const sources = await data.get('source', [...new Set(event.cited.map(({ source }) => source))]);
  return {
    unique_id: event.id,
    ...dates,
    text: {
      headline: escapeHtml(say(event.title, data.lang)),
      text: paragraph(escapeHtml(say(event.summary, data.lang))) + paragraph(sources.map(link).join(' · ')),
    },
    ...(group !== undefined && { group: groupText(group) }),
  };
}

async function* slides(data: ExportData): AsyncGenerator<unknown> {
  const outlined = new Map(data.outline.events.map((event) => [event.id, event]));
  const laneOf = lanesOf(data);
  for await (const event of data.each('event')) {
    const known = outlined.get(event.id);
    if (known)
      yield await slide(event, known, data, laneOf(event.source[0] ?? event.target[0] ?? event.other[0] ?? ''));
  }
}

interface Parts {
  year: number;
  month?: number;
  day?: number;
}

/** The numbers of a day, month or year; nothing for a date that no era can begin or end with. */
function partsOf(edtf: string): Parts | undefined {
  const shape = shapeOf(edtf);
  const date = shape.form === 'single' ? shape.date : '';
  const [, year, month, day] = /^(\d{4})(?:-(0\d|1[0-2])(?:-([0-3]\d))?)?(?!\d|-\d)/.exec(date) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

/** An era goes from the first to the last minute: TimelineJS drops an end that has the same parts as the start. */
function era({ title, from, to }: StoryHead['chapters'][number], lang: string) {
  const [start, end] = [partsOf(from), partsOf(to)];
  if (!start || !end) return undefined;
  const { year, month = 12, day = monthLength(year, month) } = end;
  return {
    start_date: { month: 1, day: 1, ...start, hour: 0, minute: 0 },
    end_date: { year, month, day, hour: 23, minute: 59 },
    text: { headline: escapeHtml(say(title, lang)) },
  };
}

/**
 * The events as TimelineJS 3 reads them (https://timeline.knightlab.com/docs/json-format.html): one slide for each event, grouped by
 * the lane of who acts, and one era for each chapter.
 */
async function* write(data: ExportData): AsyncGenerator<string> {
  const { outline, lang } = data;
  const title = {
    unique_id: 'story',
    text: {
      headline: escapeHtml(say(outline.title, lang)),
      text: paragraph(escapeHtml(say(outline.summary, lang))) + paragraph(escapeHtml(describeExport(data))),
    },
  };
  yield `{\n  "title": ${JSON.stringify(title)},\n  "events": [`;
  let before = '\n    ';
  for await (const made of slides(data)) {
    if (made === undefined) continue;
    yield before + JSON.stringify(made);
    before = ',\n    ';
  }
  const eras = data.head.chapters.flatMap((chapter) => (chapter.events.length > 0 ? (era(chapter, lang) ?? []) : []));
  yield `\n  ],\n  "eras": ${JSON.stringify(eras)}\n}\n`;
}

export const timelinejs: TextFormat = {
  name: 'timelinejs.json',
  extension: 'timelinejs.json',
  mediaType: 'application/json',
  write,
};
