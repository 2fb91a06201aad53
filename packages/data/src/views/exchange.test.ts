import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutlineClaim } from '../outline/types.ts';
import { aClaim, aDay, claimsAbout } from '../testing/outlines.ts';
import { exchange } from './exchange.ts';

/** One line a step: indented, with what it answers. */
const lines = (claims: OutlineClaim[], from?: string) =>
  exchange(claims, from).map(
    ({ claim, depth, answers }) =>
      `${'  '.repeat(depth)}${[claim.id, ...answers.map(({ how, claim: to }) => `${how} ${to}`)].join(', ')}`,
  );

test('the later stated claim answers the earlier one, whichever of them names the other', () => {
  const claims = [
    aClaim('reply', { when: aDay(5), disputes: ['charge'] }),
    aClaim('charge', { when: aDay(1), disputes: ['reply'] }),
    aClaim('witness', { when: aDay(7), supports: ['charge'] }),
    aClaim('report', { when: aDay(0), supports: ['charge'] }),
  ];
  expect(lines(claims)).toEqual([
    'report',
    '  charge, supported-by report',
    '    reply, disputes charge',
    '    witness, supports charge',
  ]);
});

test('where a date is missing, the story’s own order says which is earlier', () => {
  const claims = [aClaim('first', { when: null, disputes: ['second'] }), aClaim('second', { disputes: ['first'] })];
  expect(lines(claims)).toEqual(['first', '  second, disputes first']);
});

test('three claims that all dispute each other are told once each, and name whom they answer', () => {
  const claims = ['a', 'b', 'c'].map((id, i, all) =>
    aClaim(id, { when: aDay(i), disputes: all.filter((other) => other !== id) }),
  );
  expect(lines(claims)).toEqual(['a', '  b, disputes a', '  c, disputes a, disputes b']);
});

test('claims that support each other in a circle have a beginning', () => {
  const claims = [
    aClaim('a', { supports: ['b'] }),
    aClaim('b', { supports: ['c'], when: aDay(1) }),
    aClaim('c', { supports: ['a'], when: aDay(2) }),
  ];
  expect(lines(claims)).toEqual(['a', '  b, supported-by a', '  c, supports a, supported-by b']);
});

test('a claim that is joined to no other is left out, and so is one that is not given', () => {
  expect(lines([aClaim('alone'), aClaim('loud', { disputes: ['elsewhere'] })])).toEqual([]);
  expect(lines([aClaim('alone')], 'alone')).toEqual([]);
  expect(lines([aClaim('alone')], 'nobody')).toEqual([]);
});

test('from one claim, only what is joined to it is told', () => {
  const claims = [
    aClaim('a', { disputes: ['b'] }),
    aClaim('b', { disputes: ['a'] }),
    aClaim('x', { disputes: ['y'] }),
    aClaim('y', { disputes: ['x'] }),
  ];
  expect(lines(claims, 'y')).toEqual(['x', '  y, disputes x']);
});

test('a claim that takes two positions of a question is given twice and told once', () => {
  const [a, b] = [aClaim('a', { disputes: ['b'] }), aClaim('b', { disputes: ['a'], when: aDay(1) })];
  expect(lines([a, b, a, b])).toEqual(['a', '  b, disputes a']);
});

test('a chain of 20,000 claims is told', () => {
  const claims = Array.from({ length: 20_000 }, (_, i) => aClaim(`c${i}`, { supports: i > 0 ? [`c${i - 1}`] : [] }));
  expect(exchange(claims).at(-1)?.depth).toBe(19_999);
});

test('in any web of claims, each that is joined to another is told once, after what it answers and under the first of it', () => {
  fc.assert(
    fc.property(claimsAbout(3), ({ claims }) => {
      const steps = exchange(claims);
      const told = steps.map(({ claim }) => claim.id);
      const joined = claims.filter(({ id, disputes, supports }) =>
        claims.some(
          (other) => disputes.includes(other.id) || supports.includes(other.id) || other.supports.includes(id),
        ),
      );
      expect([...told].sort()).toEqual(joined.map(({ id }) => id).sort());
      const above: string[] = [];
      for (const [i, { claim, depth, answers }] of steps.entries()) {
        expect(above[depth - 1]).toBe(answers[0]?.claim);
        above[depth] = claim.id;
        const dated = answers.flatMap((answer) => claims.find(({ id }) => id === answer.claim)?.when ?? []);
        if (claim.when)
          for (const { earliest } of dated) expect(earliest ?? 0).toBeLessThanOrEqual(claim.when.earliest ?? 0);
        if (depth === 0) expect(answers).toEqual([]);
        expect(told.indexOf(claim.id)).toBe(i);
      }
    }),
  );
});

test('in any web of claims, the parts joined to each claim make up the whole', () => {
  fc.assert(
    fc.property(claimsAbout(3), ({ claims }) => {
      const whole = new Set(exchange(claims).map(({ claim }) => claim.id));
      const parts = new Set(claims.flatMap(({ id }) => exchange(claims, id).map(({ claim }) => claim.id)));
      expect(parts).toEqual(whole);
      for (const id of whole) expect(exchange(claims, id).map(({ claim }) => claim.id)).toContain(id);
    }),
  );
});
