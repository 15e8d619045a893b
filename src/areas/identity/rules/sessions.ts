import type { AccountKind } from "../terms.ts";

/** How long a session lives: without a touch, and at the most. */
export type Lifetime = { idleSeconds: number; seconds: number };

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const lifetimes: Record<AccountKind, Lifetime> = {
  staff: { idleSeconds: 30 * minute, seconds: 10 * hour },
  student: { idleSeconds: 2 * hour, seconds: 12 * hour },
};
const remembered: Lifetime = { idleSeconds: 7 * day, seconds: 30 * day };

/** More than these are not kept: the one seen longest ago ends. */
export const sessionsAtOnce = 10;

/** Only students may be remembered on their phone; staff sit at desks that others pass. */
export function lifetimeOf(kind: AccountKind, remember: boolean): Lifetime {
  return remember && kind === "student" ? remembered : lifetimes[kind];
}

/** A one-time password is for the first sign-in of the next day at the latest. */
export const oneTimeSeconds = day;

/** How long a browser stays known after a sign-in. */
export const browserSeconds = 365 * day;
