/** Random numbers in [0, 1) that are the same for everyone: a linear congruential generator (Numerical Recipes, ch. 7). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
