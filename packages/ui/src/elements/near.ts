/** How far below or above the window a chart is fetched already. */
const AHEAD = '600px 0px';

/** Calls back once an element is shown and near the window, which one in a hidden container is not. Answers how to stop waiting. */
export function whenNear(element: Element, act: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    act();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: AHEAD },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
