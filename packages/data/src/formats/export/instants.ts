import type { When } from '../../time/when.ts';

/**
 * A moment as `xs:dateTime` (XML Schema 1.1, part 2, section 3.3.7), in UTC. Years have at least four digits and, before the year 0,
 * a minus; other than in JavaScript there is no plus.
 */
export function xmlDateTime(instant: number): string {
  const text = new Date(instant).toISOString();
  const [, sign = '', year = '', rest = ''] = /^([+-]?)(\d+)(-.*)$/.exec(text) ?? [];
  return `${sign === '-' ? '-' : ''}${year.replace(/^0+(?=\d{4})/, '')}${rest}`;
}

/** A stretch of time, both ends included; infinite where it is open. */
export interface Spell {
  start: number;
  end: number;
}

export const spellOf = ({ earliest, latest }: Pick<When, 'earliest' | 'latest'>): Spell => ({
  start: earliest ?? -Infinity,
  end: latest ?? Infinity,
});

/** The same time as spells that do not touch, in order. */
export function joined(spells: readonly Spell[]): Spell[] {
  const result: Spell[] = [];
  for (const spell of spells.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && spell.start <= last.end + 1) last.end = Math.max(last.end, spell.end);
    else result.push({ ...spell });
  }
  return result;
}
