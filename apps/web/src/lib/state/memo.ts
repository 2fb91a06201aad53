/** A function that computes each answer once. For questions that are few, and as long as their answers hold. */
export function memo<Q, A>(keyOf: (question: Q) => string, answer: (question: Q) => A): (question: Q) => A {
  const known = new Map<string, A>();
  return (question) => {
    const key = keyOf(question);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = answer(question);
    known.set(key, made);
    return made;
  };
}
