/** Wrong tries that cost nothing but themselves. */
export const freeTries = 5;
/** Wrong tries a day, for one name from browsers it does not know; then only the owner's own browser or the office helps. */
export const triesADay = 100;
const longestWait = 15 * 60;

/** An address that failed on more names than this in ten minutes tries one password a second. */
export const namesAnAddressMayMiss = 20;
export const addressWindowSeconds = 600;

/** Seconds to wait after the n-th wrong try in a row: nothing for five, then 2, 4, 8 … to fifteen minutes. */
export function waitAfter(failures: number): number {
  if (failures <= freeTries) return 0;
  return Math.min(longestWait, 2 ** Math.min(failures - freeTries, 20));
}

/** The waits one by one, up to the longest: what the counting statement is given, so that it decides nothing. */
export const waits: readonly number[] = Array.from({ length: freeTries + 10 }, (_, i) => waitAfter(i + 1));

/** Whole seconds until an instant, at least one. */
export function secondsUntil(instant: Date, now: Date): number {
  return Math.max(1, Math.ceil((instant.getTime() - now.getTime()) / 1000));
}
