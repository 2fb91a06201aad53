import type { Direction } from './walk.ts';

/** What a key asks of the network. */
export type KeyAction =
  | { kind: 'walk'; direction: Direction }
  | { kind: 'move'; dx: number; dy: number }
  | { kind: 'zoom'; factor: number }
  | { kind: 'first' }
  | { kind: 'last' }
  | { kind: 'select' }
  | { kind: 'filter' }
  | { kind: 'clear' }
  | { kind: 'fit' }
  | { kind: 'putBack' };

const ARROWS: Record<string, { direction: Direction; dx: number; dy: number }> = {
  ArrowLeft: { direction: 'left', dx: -1, dy: 0 },
  ArrowRight: { direction: 'right', dx: 1, dy: 0 },
  ArrowUp: { direction: 'up', dx: 0, dy: -1 },
  ArrowDown: { direction: 'down', dx: 0, dy: 1 },
};
const ZOOM_STEP = 1.5;

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** The action of a key press, if the network has one for it; keys with Ctrl or ⌘ are the browser's. */
export function keyAction({ key, altKey, shiftKey, ctrlKey, metaKey }: Key): KeyAction | undefined {
  if (ctrlKey || metaKey) return undefined;
  const arrow = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
  if (arrow && altKey) return { kind: 'move', dx: arrow.dx, dy: arrow.dy };
  if (altKey) return key === 'Home' ? { kind: 'putBack' } : undefined;
  if (arrow) return { kind: 'walk', direction: arrow.direction };
  switch (key) {
    case 'Home':
      return { kind: 'first' };
    case 'End':
      return { kind: 'last' };
    case ' ':
      return { kind: 'select' };
    case 'Enter':
      return { kind: shiftKey ? 'filter' : 'select' };
    case 'Escape':
      return { kind: 'clear' };
    case '+':
    case '=':
      return { kind: 'zoom', factor: ZOOM_STEP };
    case '-':
      return { kind: 'zoom', factor: 1 / ZOOM_STEP };
    case '0':
      return { kind: 'fit' };
    default:
      return undefined;
  }
}
