import { singleKeys } from '@standoff/ui';
import { isForPage } from '$lib/page/keys.ts';

export interface Keys {
  step: (by: 1 | -1) => void;
  back: () => void;
}

/** The keys of the whole page apart from those of search, help and playing. */
export function handleKey(event: KeyboardEvent, { step, back }: Keys): void {
  if (!isForPage(event)) return;
  if (event.key === 'Escape') back();
  else if (!singleKeys.on) return;
  else if (event.key === '[') step(-1);
  else if (event.key === ']') step(1);
}
