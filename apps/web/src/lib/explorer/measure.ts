import type { Size } from './sizes.ts';

/** Tells the size of an element now and whenever it changes, but not while it is hidden, when it would be nothing. */
export const measure = (onsize: (size: Size) => void) => (element: HTMLElement) => {
  const tell = () => {
    const { clientWidth: width, clientHeight: height } = element;
    if (width > 0 && height > 0) onsize({ width, height });
  };
  tell();
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
};
