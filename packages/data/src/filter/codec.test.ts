import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filters } from '../testing/outlines.ts';
import { decodeFilter, encodeFilter } from './codec.ts';

const decode = (query: string) => decodeFilter(new URLSearchParams(query));

describe('the filter in an address', () => {
  test('decoding an encoded filter gives the filter', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(decodeFilter(new URLSearchParams(encodeFilter(filter).toString()))).toEqual({ filter, problems: [] });
      }),
    );
  });

  test('no query string makes it throw, and what it answers can be encoded', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.tuple(
                fc.constantFrom(
                  'actor',
                  'match',
                  'fold',
                  'from',
                  'to',
                  'type',
                  'quad',
                  'status',
                  'source',
                  'question',
                  'q',
                ),
                fc.string({ unit: 'binary', maxLength: 300 }),
              ),
            )
            .map((pairs) => new URLSearchParams(pairs).toString()),
        ),
        (query) => {
          const { filter } = decode(query);
          expect(decodeFilter(encodeFilter(filter)).filter).toEqual(filter);
        },
      ),
    );
  });

  test('defaults stay out of the address', () => {
    expect(encodeFilter({ match: 'any', fold: 'people', actor: [] }).toString()).toBe('');
  });

  test('repeated keys and repeated values are one list', () => {
    expect(decode('actor=a&actor=b&actor=a').filter).toEqual({ actor: ['a', 'b'] });
  });

  test('a second question is left out, and it says so', () => {
    expect(decode('question=Q-when&question=q-why')).toEqual({
      filter: { question: 'q-when' },
      problems: [
        { kind: 'too-many', key: 'question', value: '2', message: '2 values for question; the first is used' },
      ],
    });
  });

  test('types are read in either case', () => {
    expect(decode('type=sanction').filter).toEqual({ type: ['SANCTION'] });
  });

  test('a value that a key does not take is left out, and the values it takes are named', () => {
    expect(decode('status=true&status=contested')).toEqual({
      filter: { status: ['contested'] },
      problems: [
        {
          kind: 'not-a-value',
          key: 'status',
          value: 'true',
          message: '"true" is not a value of status; use contested, well-attested, single-source',
        },
      ],
    });
  });

  test('reversed dates are swapped and reported', () => {
    const { filter, problems } = decode('from=2026-03-05&to=2026-02-01');
    expect(filter).toEqual({ from: '2026-02-01', to: '2026-03-05' });
    expect(problems.map(({ message }) => message)).toEqual([
      'from 2026-03-05 is after to 2026-02-01: the two are swapped',
    ]);
  });

  test.each(['2026-02-30', '27/02/2026', 'x'.repeat(10_000)])(
    'a day that does not exist is reported: %.20s',
    (from) => {
      const { filter, problems } = decode(`from=${from}`);
      expect(filter).toEqual({});
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message.length).toBeLessThan(150);
      expect(problems[0]?.message).toContain('write from=2026-02-27');
    },
  );

  test('10,000 actors become the first 50, and it says so', () => {
    const query = Array.from({ length: 10_000 }, (_, i) => `actor=a${i}`).join('&');
    const { filter, problems } = decode(query);
    expect(filter.actor).toHaveLength(50);
    expect(problems[0]?.message).toBe('10000 values for actor; the first 50 are used');
  });

  test('100 kB of text become the first 200 characters, and it says so', () => {
    const { filter, problems } = decode(`q=${'a'.repeat(100_000)}`);
    expect(filter.q).toHaveLength(200);
    expect(problems[0]?.message).toBe('the text is 100000 characters long; the first 200 are used');
  });

  test.each([
    ['status=true', 'not-a-value'],
    ['match=both', 'not-a-value'],
    ['to=tomorrow', 'not-a-day'],
    ['from=2026-03-05&to=2026-02-01', 'reversed'],
    [Array.from({ length: 51 }, (_, i) => `actor=a${i}`).join('&'), 'too-many'],
    [`q=${'a'.repeat(201)}`, 'too-long'],
  ])('every problem has a kind that programs can tell: %.30s is %s', (query, kind) => {
    expect(decode(query).problems.map((problem) => problem.kind)).toEqual([kind]);
  });

  test('cutting a text never leaves half a character', () => {
    const { filter } = decode(new URLSearchParams({ q: `${'a'.repeat(199)}😀` }).toString());
    expect(filter.q).toBe('a'.repeat(199));
  });
});
