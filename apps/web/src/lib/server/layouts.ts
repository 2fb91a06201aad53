import { network, type Outline } from '@standoff/data';
import { layoutNetwork } from '@standoff/ui/layout';

export type Layout = ReturnType<typeof layoutNetwork>;

const MOST = 50;
const layouts = new Map<string, Layout>();

/** Where the actors of a story stand, computed once per version: the same for everyone, and never in a browser. */
export function layoutOf(outline: Outline): Layout {
  const key = `${outline.id} ${outline.version}`;
  const known = layouts.get(key);
  if (known) return known;
  const layout = layoutNetwork(network(outline, {}), network(outline, { fold: 'none' }));
  const [oldest] = layouts.keys();
  if (layouts.size >= MOST && oldest !== undefined) layouts.delete(oldest);
  layouts.set(key, layout);
  return layout;
}
