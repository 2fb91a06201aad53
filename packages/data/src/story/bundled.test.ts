import { describe, expect, it } from 'vitest';
import { eventGrounds } from '../attest/grounds.ts';
import type { Story } from '../model/story.ts';
import { outline as outlineOf } from '../outline/outline.ts';
import { readStory } from './read.ts';
import { yamlIn } from './testing/folder.ts';

const { story, problems } = readStory(yamlIn('stories/anthropic-pentagon-2026'));

describe('the story anthropic-pentagon-2026', () => {
  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  it('holds everything that was compiled', () => {
    expect({
      sources: story?.sources.length,
      actors: story?.actors.length,
      events: story?.events.length,
      claims: story?.claims.length,
      quotations: story?.claims.filter(({ quotation }) => quotation).length,
      values: story?.claims.filter(({ value }) => value !== undefined).length,
      questions: story?.questions.length,
      chapters: story?.chapters.length,
    }).toEqual({
      sources: 265,
      actors: 136,
      events: 95,
      claims: 202,
      quotations: 95,
      values: 43,
      questions: 46,
      chapters: 8,
    });
  });

  it('has a lane for every actor, its own or that of what it is part of', () => {
    const actors = new Map(story?.actors.map((actor) => [actor.id, actor]));
    const listed = new Set(story?.lanes.flatMap(({ actors }) => actors));
    const placed = (id: string | undefined): boolean =>
      id !== undefined && (listed.has(id) || placed(actors.get(id)?.partOf));
    expect([...actors.keys()].filter((id) => !placed(id))).toEqual([]);
  });

  it('is told in English and French', () => {
    const texts = [
      ...(story?.events ?? []).flatMap(({ title, summary }) => [title, summary]),
      ...(story?.claims ?? []).map(({ statement }) => statement),
      ...(story?.questions ?? []).flatMap(({ question, positions }) => [
        question,
        ...positions.map(({ label }) => label),
      ]),
      ...(story?.chapters ?? []).flatMap(({ title, intro }) => [title, intro]),
    ];
    expect(texts.filter(({ fr }) => fr === undefined)).toEqual([]);
  });

  it('names charts’ actors in at most 28 characters', () => {
    const labels = (story?.actors ?? []).flatMap(({ name, short = name }) => [short.en, short.fr ?? short.en]);
    expect(labels.filter((label) => label.length > 28)).toEqual([]);
  });

  it('rests every event on as many independent publishers as its attestation says', () => {
    const outline = outlineOf(story as Story, '0');
    expect(outline.events.map(({ id }) => eventGrounds(outline, id)?.independent)).toEqual(
      outline.events.map(({ attestation }) => attestation.publishers),
    );
  });
});
