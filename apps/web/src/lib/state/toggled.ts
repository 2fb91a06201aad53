/** A list with a value added, or taken out where it is in. */
export const toggled = <T>(values: readonly T[] | undefined, value: T): T[] =>
  values?.includes(value) ? values.filter((each) => each !== value) : [...(values ?? []), value];
