import css from '@standoff/ui/theme.css?raw';

const RULE = /\[data-theme='light'\]\s*\{([^}]*--standoff-ground[^}]*)\}/;

/** The colours of the light theme by their names, such as `ink`, from the one place where they are written. */
const LIGHT = new Map(
  [...(RULE.exec(css)?.[1] ?? '').matchAll(/--standoff-([\w-]+):\s*(#[\da-f]{6})/gi)].map(
    ([, name = '', hex = '']) => [name, hex] as const,
  ),
);

/** A colour of the light theme, for pictures that no style sheet reaches. Throws for a name that the theme does not have. */
export function lightColour(name: string): string {
  const hex = LIGHT.get(name);
  if (!hex) throw new Error(`the theme has no colour "${name}"; it has ${[...LIGHT.keys()].join(', ')}`);
  return hex;
}
