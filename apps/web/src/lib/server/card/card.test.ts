import { loadLanguage } from '@standoff/ui';
import { beforeAll, describe, expect, test } from 'vitest';
import { aDay, anEvent, anOutline } from '../../../../../../packages/data/src/testing/outlines.ts';
import type { OwnDetail } from '$lib/own/detail.ts';
import { cardOf, cardSvg } from './card.ts';
import { lightColour } from './colours.ts';

beforeAll(() => loadLanguage('en'));

const event = (title: string) => {
  const outline = anOutline({
    title: { en: 'Harbour' },
    events: [anEvent('ban', { when: aDay(4), type: 'SANCTION', quad: 'material-conflict' })],
  });
  const attestation = { status: 'single-source', publishers: 1, sources: 1, versions: 1 };
  const data = { event: { id: 'ban', title: { en: title }, summary: { en: '' } }, when: aDay(4), attestation };
  return { outline, detail: { kind: 'event', id: 'ban', data } as unknown as OwnDetail };
};
const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('a preview picture', () => {
  test('says what, when and how well attested, and marks the day', () => {
    const { outline, detail } = event('Ban');
    const svg = cardSvg(outline, detail, 'en');
    for (const said of ['Harbour', 'Event · 5 January 2026', 'Ban', 'Reported by 1 independent publisher', 'Jan 2026'])
      expect(svg).toContain(`>${said}<`);
    expect(svg).toContain(`fill="${lightColour('material-conflict')}"`);
  });

  test('of a question has a row of dots for each position, in order, all alike', () => {
    const { outline } = event('');
    const positions = [
      { label: { en: 'Yes' }, claims: [1, 2] },
      { label: { en: 'No' }, claims: [3] },
    ];
    const data = { question: { id: 'q', question: { en: 'Is it?' } }, positions };
    const svg = cardSvg(outline, { kind: 'question', id: 'q', data } as unknown as OwnDetail, 'en');
    expect(svg.indexOf('>Yes<')).toBeLessThan(svg.indexOf('>No<'));
    expect(new Set([...svg.matchAll(/<circle[^>]* r="([^"]+)"/g)].map(([, r]) => r)).size).toBe(1);
    expect(svg.match(/<circle/g)).toHaveLength(3);
  });

  test('of a question gives the number of claims where they are more than its dots', () => {
    const { outline } = event('');
    const rows = (...sizes: number[]) => {
      const positions = sizes.map((length, nth) => ({
        label: { en: String(nth) },
        claims: Array.from({ length }, (_, id) => id),
      }));
      const data = { question: { id: 'q', question: { en: 'Is it?' } }, positions };
      return cardSvg(outline, { kind: 'question', id: 'q', data } as unknown as OwnDetail, 'en');
    };
    expect(rows(16).match(/<circle/g)).toHaveLength(16);
    expect(rows(16)).not.toContain('>16<');
    expect(rows(1017).match(/<circle/g)).toHaveLength(16);
    expect(rows(1017)).toContain('>1,017<');
  });

  test('takes hostile text literally', () => {
    const { outline, detail } = event('<script>&"\'\u0000');
    expect(cardSvg(outline, detail, 'en')).toContain('>&lt;script>&amp;"\'<');
  });

  test.each(['Ban', '</text><image href="file:///etc/passwd"/>\u0007', 'حظر 禁令 🚢', ''])(
    'is a PNG of 1200 by 630 pixels, the same every time, for %j',
    async (title) => {
      const { outline, detail } = event(title);
      const one = await cardOf({ ...outline, version: title }, detail, 'en');
      const other = await cardOf({ ...outline, version: `${title}!` }, detail, 'en');
      expect(size(one.png)).toEqual([1200, 630]);
      expect(other.etag).toBe(one.etag);
    },
  );
});

test('a colour that the theme does not have is named', () => {
  expect(() => lightColour('mauve')).toThrow('the theme has no colour "mauve"; it has ground, raised, ink');
});
