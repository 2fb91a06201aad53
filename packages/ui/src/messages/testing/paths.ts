/** The path of every message in a part of the messages, such as `panel.to`. */
export const pathsIn = (part: unknown, path: string[] = []): string[] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))
    : [path.join('.')];
