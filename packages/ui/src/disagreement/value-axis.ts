import { wallEnd, wallStart, type Language, type OutlineValue, type ValueAxis, type When } from '@standoff/data';
import { DAY } from '../timeline/scale.ts';
import { durationTicks, numberTicks, timeTicks, type ValueTick } from './value-ticks.ts';

/** A value on its axis, in shares of its length from 0 to 1: a dot where both are equal, else a bar. */
export interface DrawnValue {
  from: number;
  to: number;
  /** A bar whose ends are not known exactly fades. */
  fades: boolean;
}

export interface DrawnAxis {
  ticks: (Omit<ValueTick, 'value'> & { at: number })[];
  /** One for each version, in their order. */
  values: DrawnValue[];
  /** The date that the event itself has, on an axis of times. */
  event?: DrawnValue;
  /** Whether two different values fall on about the same place. */
  close: boolean;
  /** Whether clock times of different zones are compared, drawn as the clock of the first of them shows them. */
  zones: boolean;
}

/** Values nearer than this share of the axis look like one. */
const TOLD_APART = 0.02;
const MARGIN = 0.04;
/** A day that takes up more of the axis than this is a bar: a dot in its middle would name an hour. */
const WIDE_DAY = 0.34;

interface Extent {
  from: number;
  to: number;
  fades: boolean;
}

/**
 * Places the versions of a value on their own axis: numbers and lengths of time from zero, dates over the time that they
 * and the event's own date cover. Always linear, so that distances are true. Nothing where values are actors or places,
 * which have no distance.
 */
export function drawValues(
  { form, unit, versions }: ValueAxis,
  event: When | undefined,
  lang: Language,
): DrawnAxis | undefined {
  if (form === 'when')
    return drawTimes(
      versions.flatMap(({ value }) => (value.form === 'when' ? [value.when] : [])),
      event,
      lang,
    );
  if (form !== 'number' && form !== 'duration') return undefined;
  const extents = versions.flatMap(({ value }): Extent[] => rangeOf(value));
  const min = Math.min(0, ...extents.map(({ from }) => from));
  const top = Math.max(0, ...extents.map(({ to }) => to));
  const max = top > min ? top : min + 1;
  const ticks = form === 'number' ? numberTicks(min, max, unit, lang) : durationTicks(max, lang);
  return placed(extents, ticks, { min, max: max + (max - min) * MARGIN });
}

const rangeOf = (value: OutlineValue): Extent[] =>
  value.form === 'number' || value.form === 'duration' ? [{ from: value.min, to: value.max, fades: false }] : [];

function drawTimes(whens: When[], event: When | undefined, lang: Language): DrawnAxis {
  const all = event ? [event, ...whens] : whens;
  // Clock times in several zones are compared by what the clock of the first one shows; days stay the days that they are called.
  const offsets = all.flatMap(({ offset }) => offset ?? []);
  const shown = offsets[0] ?? 0;
  const shift = ({ offset = shown }: When) => (shown - offset) * 60_000;
  const bounds = all.map((when) => closed(wallStart(when) + shift(when), wallEnd(when) + shift(when)));
  const earliest = Math.min(...bounds.map(({ from }) => from));
  const latest = Math.max(...bounds.map(({ to }) => to));
  const length = Math.max(latest - earliest, 60_000);
  const extents = all.map((when, i): Extent => {
    const { from, to } = bounds[i] ?? { from: earliest, to: latest };
    const firm = when.form === 'interval' && !when.approximate && !when.uncertain;
    const fine =
      ['hour', 'minute', 'second'].includes(when.precision) ||
      (when.precision === 'day' && to - from < length * WIDE_DAY);
    if (when.form !== 'single' || !fine) return { from, to, fades: !firm };
    return { from: (from + to) / 2, to: (from + to) / 2, fades: false };
  });
  const domain = { min: earliest - length * MARGIN, max: latest + length * MARGIN };
  const drawn = placed(extents, timeTicks(domain.min, domain.max, lang), domain);
  const zones = new Set(offsets).size > 1;
  const [first, ...rest] = drawn.values;
  return event && first ? { ...drawn, values: rest, event: first, zones } : { ...drawn, zones };
}

/** A stretch of time without open ends. */
function closed(from: number, to: number): { from: number; to: number } {
  const start = Number.isFinite(from) ? from : Number.isFinite(to) ? to - DAY : 0;
  return { from: start, to: Number.isFinite(to) ? Math.max(start, to + 1) : start + DAY };
}

function placed(extents: Extent[], ticks: ValueTick[], { min, max }: { min: number; max: number }): DrawnAxis {
  const share = (value: number) => (value - min) / (max - min);
  const values = extents.map(({ from, to, fades }) => ({ from: share(from), to: share(to), fades }));
  return {
    ticks: ticks.map(({ value, text }) => ({ at: share(value), text })),
    values,
    close: values.some((a, i) => values.slice(i + 1).some((b) => looksLike(a, b))),
    zones: false,
  };
}

const looksLike = (a: DrawnValue, b: DrawnValue): boolean =>
  Math.abs(a.from - b.from) < TOLD_APART && Math.abs(a.to - b.to) < TOLD_APART && (a.from !== b.from || a.to !== b.to);
