/**
 * Lets an open `<details>` menu close as readers expect of a menu: by Esc, which gives the focus back to its button, by a
 * click elsewhere, and by moving the focus elsewhere.
 */
export function dismissable(menu: HTMLDetailsElement): () => void {
  const outside = (event: Event) => {
    if (menu.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  const { ownerDocument: page } = menu;
  page.addEventListener('pointerdown', outside);
  page.addEventListener('focusin', outside);
  menu.addEventListener('keydown', escape);
  return () => {
    page.removeEventListener('pointerdown', outside);
    page.removeEventListener('focusin', outside);
    menu.removeEventListener('keydown', escape);
  };
}
