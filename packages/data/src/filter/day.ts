const DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Midnight at the start of a day `YYYY-MM-DD`, in milliseconds as if UTC; `undefined` for anything else, 30 February included. */
export function dayStart(day: string): number | undefined {
  const parts = FORM.exec(day);
  if (!parts) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || dayOf(time) !== day ? undefined : time;
}

/** The last millisecond of a day. */
export const dayEnd = (day: string): number | undefined => {
  const start = dayStart(day);
  return start === undefined ? undefined : start + DAY - 1;
};

/** The day `YYYY-MM-DD` that a wall-clock moment lies in. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
