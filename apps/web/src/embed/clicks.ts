/** Keeps the first click on what the script is about to take over, until it has: then the click happens there. */
export class KeptClick {
  #click: MouseEvent | undefined;

  constructor(target: HTMLElement) {
    target.addEventListener('click', this.#keep, { capture: true });
    this.#stop = () => {
      target.removeEventListener('click', this.#keep, { capture: true });
    };
  }

  #stop: () => void;

  #keep = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // The way to the full view is a link with scripts, too.
    if (!(event.target instanceof Element) || event.target.closest('a[target="_blank"]')) return;
    event.preventDefault();
    this.#click = event;
  };

  /** Lets clicks through from now on, the kept one first. */
  release(): void {
    this.#stop();
    const kept = this.#click;
    if (!(kept?.target instanceof Element)) return;
    const { clientX, clientY } = kept;
    const element = kept.target.isConnected ? kept.target : document.elementFromPoint(clientX, clientY);
    element?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window, clientX, clientY }),
    );
  }
}
