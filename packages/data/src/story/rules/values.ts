import type { Claim, Property, Value } from '../../model/claim.ts';
import { quote } from '../../time/complaint.ts';
import { parseWhen } from '../../time/parse.ts';
import type { Breach, Draft } from '../draft.ts';
import { secondsOf } from '../../time/duration.ts';

/** What is wrong with a value of a property, if anything. */
type Check = (value: Value) => string | undefined;

/** An end of a range; text that looks like a number in quotes, because that is what is wrong with it. */
const showEnd = (end: string | number): string =>
  typeof end === 'string' && Number.isFinite(Number(end)) ? quote(end) : `${end}`;

const show = (value: Value): string =>
  typeof value === 'object'
    ? `{ min: ${showEnd(value.min)}, max: ${showEnd(value.max)} }`
    : typeof value === 'string'
      ? quote(value)
      : `${value}`;

const isRange = (value: Value): value is Exclude<Value, string | number> => typeof value === 'object';

const date: Check = (value) => {
  if (typeof value !== 'string') return `takes an EDTF date in quotes, such as '2026-02'`;
  const parsed = parseWhen(value);
  return parsed.ok ? undefined : `takes an EDTF date: ${parsed.error}`;
};

const duration: Check = (value) => {
  const [min, max] = (isRange(value) ? [value.min, value.max] : [value, value]).map((end) => secondsOf(String(end)));
  if (min === undefined || max === undefined)
    return 'takes an ISO 8601 duration such as PT3H58M, P6M or { min: PT2H, max: PT10H }';
  return min > max ? 'takes a range whose min is not above its max' : undefined;
};

const number: Check = (value) => {
  const { min, max } = isRange(value) ? value : { min: value, max: value };
  if (typeof min !== 'number' || typeof max !== 'number')
    return 'takes a number or a range such as { min: 22, max: 24 }';
  return min > max ? 'takes a range whose min is not above its max' : undefined;
};

const actor: Check = (value) => (typeof value === 'string' ? undefined : 'takes the id of an actor');
const place: Check = (value) => (typeof value === 'string' ? undefined : 'takes the name of a place');

const CHECKS: Record<Property, Check> = {
  start: date,
  end: date,
  duration,
  count: number,
  amount: number,
  place,
  actor,
  order: actor,
};

function fault({ property, value }: Claim): { key: string; message: string } | undefined {
  if (property === undefined && value === undefined) return undefined;
  if (property === undefined)
    return {
      key: 'value',
      message: `there is a value but no property; say what it is a value of, such as property: start`,
    };
  if (value === undefined)
    return { key: 'property', message: `the property ${property} has no value; add value, or take property out` };
  const expected = CHECKS[property](value);
  return expected === undefined
    ? undefined
    : { key: 'value', message: `${show(value)} does not fit the property ${property}, which ${expected}` };
}

/** A property and its value come together, and the value has the form that the property takes. */
export function* values({ claims }: Draft): Generator<Breach> {
  for (const { index, value } of claims) {
    const found = fault(value);
    if (found) yield { part: 'claims', path: [index, found.key], message: found.message };
  }
}
