import { createHash } from "node:crypto";

/** Chance that repeats itself: the same seed gives the same institute on every machine. */
export type Chance = {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  /** True in this share of cases. */
  happens(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** A key, as often as its weight says. */
  weighed<K extends string | number>(weights: readonly (readonly [K, number])[]): K;
  shuffle<T>(list: readonly T[]): T[];
};

/** Mulberry32: small, and good enough for an invented institute. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    happens: (share) => next() < share,
    pick: (from) => from[below(from.length)]!,
    weighed(weights) {
      let left = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of weights) if ((left -= weight) < 0) return key;
      return weights.at(-1)![0];
    },
    shuffle(list) {
      const mixed = [...list];
      for (let i = mixed.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
      }
      return mixed;
    },
  };
}

/** The id of a made thing, the same in every demo: links and pictures of it may be kept. */
export function madeId(kind: string, key: string): string {
  const hex = createHash("sha256").update(`daftar demo ${kind} ${key}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Shares a whole out by weights, exactly: largest remainders get what is left. */
export function sharedOut(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (whole * weight) / sum);
  const parts = exact.map(Math.floor);
  const order = exact.map((value, i) => [value - Math.floor(value), i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (let left = whole - parts.reduce((a, b) => a + b, 0), k = 0; left > 0; left -= 1, k += 1) parts[order[k]![1]]! += 1;
  return parts;
}
