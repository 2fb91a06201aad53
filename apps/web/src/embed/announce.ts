import { asksForHeight, heightMessages } from '@standoff/ui/embed';

/** Tells the page around a frame how high the frame is: now, whenever that changes, and whenever it asks. */
export function announceHeight(chart: string): void {
  if (parent === window) return;
  const page = document.documentElement;
  const childId = new URLSearchParams(location.search).get('childId') ?? undefined;
  const name = { id: window.name || chart, src: location.href, childId };
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    for (const message of heightMessages(height, name)) parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(page);
  addEventListener('load', tell);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data, childId)) tell();
  });
}
