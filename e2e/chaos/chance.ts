/** A whole number from 0 on and below another. */
export type Chance = (below: number) => number;

/** Chance that comes again with its seed: mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function between(chance: Chance, from: number, to: number): number {
  return from + chance(to - from);
}

/** All of them, in another order. */
export function shuffled<T>(all: readonly T[], chance: Chance): readonly T[] {
  const left = [...all];
  return all.flatMap(() => left.splice(chance(left.length), 1));
}
