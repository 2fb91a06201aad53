import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aClaim, aDay, anActor, anEvent, anOutline, aQuestion } from '../testing/outlines.ts';
import { storyPageAt } from './page.ts';
import { embedQuery } from './query.ts';
import { chartShown, embedSubject } from './subject.ts';

const outline = anOutline({
  id: 'tea',
  title: { en: 'Tea', fr: 'Thé' },
  actors: [anActor('ada', { name: { en: 'Ada' } }), anActor('bo'), anActor('cy')],
  events: [
    anEvent('ban', { title: { en: 'The ban', fr: 'L’interdit' }, source: ['ada'], sources: ['gazette'] }),
    anEvent('late', { when: aDay(80), target: ['bo'] }),
  ],
  claims: [aClaim('told', { statement: { en: 'It was told.' } }), aClaim('alone')],
  questions: [aQuestion('q-why', [['told']])],
});

const of = (path: string) => {
  const page = storyPageAt(`https://a.org${path}`, 'https://a.org');
  const subject = page && embedSubject(outline, page);
  return subject && [subject.chart, subject.query.toString(), subject.title];
};

describe('the chart that stands for a page', () => {
  test.each([
    ['/s/tea', 'story', '', 'Tea'],
    ['/s/tea?show=disagreement&lang=fr', 'disagreement', 'lang=fr', 'Thé'],
    ['/s/tea?tab=timeline&actor=ada', 'timeline', 'actor=ada', 'Tea'],
    ['/s/tea/read?step=ch-one', 'story', '', 'Tea'],
    ['/embed/tea/network?controls=0&quad=other', 'network', 'quad=other&controls=0', 'Tea'],
    ['/s/tea/event/ban?lang=fr', 'timeline', 'event=ban&lang=fr', 'L’interdit · Thé'],
    ['/s/tea/event/late', 'timeline', 'from=..&event=late', 'late · Tea'],
    ['/s/tea/actor/ada?theme=dark&v=0', 'network', 'about=ada&v=0&theme=dark', 'Ada · Tea'],
    ['/s/tea/actor/bo', 'network', 'from=..&about=bo', 'bo · Tea'],
    ['/s/tea/question/q-why', 'disagreement', 'question=q-why', 'q-why? · Tea'],
    ['/s/tea/claim/told', 'disagreement', 'question=q-why&claim=told', 'It was told. · Tea'],
    ['/s/tea/claim/alone', 'timeline', 'from=..&claim=alone', 'alone · Tea'],
    ['/s/tea/source/gazette', 'timeline', 'from=..&source=gazette', 'gazette · Tea'],
  ])('of %s is a %s with the query "%s", called "%s"', (path, ...expected) => {
    expect(of(path)).toEqual(expected);
  });

  test.each(['event', 'actor', 'claim', 'question', 'source'])('is none where the story has no such %s', (kind) => {
    expect(of(`/s/tea/${kind}/nothing`)).toBeUndefined();
  });
});

test('a phone’s tab says which chart is shown, unless the disagreement chart stands in its place', () => {
  const shown = (query: string) => chartShown(new URLSearchParams(query));
  expect(shown('tab=network&show=disagreement')).toBe('disagreement');
  expect([shown('tab=network'), shown('tab=read'), shown('show=table')]).toEqual(['network', 'story', 'story']);
});

describe('the query of a frame', () => {
  const query = (text: string) => embedQuery(outline, new URLSearchParams(text)).toString();

  test('is the same for the same view, and leaves out the days that the story opens on', () => {
    expect(query('theme=dark&from=2026-01-01&event=ban&to=2026-01-31&actor=ADA')).toBe(
      'actor=ada&event=ban&theme=dark',
    );
  });

  test('has nothing in it that the story does not have, and no key of anybody else', () => {
    expect(query('actor=nobody&event=x&claim=x&about=x&link=ada~x&question=x&utm_source=a&onload=alert(1)')).toBe('');
    expect(query('link=ada~bo')).toBe('link=ada%7Ebo');
    expect(query('link=ada%3Dbo')).toBe('link=ada%3Dbo');
  });

  test('stays as it is when it is read again, whatever it was', () => {
    const keys = fc.constantFrom(
      'actor',
      'from',
      'to',
      'q',
      'event',
      'link',
      'lang',
      'v',
      'controls',
      'show',
      '__proto__',
    );
    const pairs = fc.array(fc.tuple(keys, fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('ada', '..', '0'))));
    fc.assert(
      fc.property(pairs, (given) => {
        const once = query(new URLSearchParams(given).toString());
        expect(query(once)).toBe(once);
      }),
    );
  });
});
