const AMOUNT = String.raw`(\d+(?:\.\d+)?)`;
const PATTERN = new RegExp(
  `^P(?=\\d|T\\d)(?:${AMOUNT}Y)?(?:${AMOUNT}M)?(?:${AMOUNT}W)?(?:${AMOUNT}D)?` +
    `(?:T(?=\\d)(?:${AMOUNT}H)?(?:${AMOUNT}M)?(?:${AMOUNT}S)?)?$`,
);
const DAY = 86_400;
/** Seconds in each part; a year and a month by their mean length in the Gregorian calendar. */
const SECONDS = [365.2425 * DAY, (365.2425 * DAY) / 12, 7 * DAY, DAY, 3_600, 60, 1];

/** The length of an ISO 8601 duration such as `PT3H58M` in seconds, nominal for years and months; `undefined` if it is none. */
export function secondsOf(text: string): number | undefined {
  const parts = PATTERN.exec(text)?.slice(1);
  return parts?.reduce((sum, part, index) => sum + Number(part ?? 0) * (SECONDS[index] ?? 0), 0);
}
