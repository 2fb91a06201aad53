import { nearestLanguage } from '../messages/charts/languages.ts';
import { ATTRIBUTES } from './attributes.ts';

/** Makes every attribute a property of the same name; null takes the attribute away. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const name of ATTRIBUTES)
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? '';
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
}

/** Sets again what a page set before the element was one of ours, so that its own properties hear of it. */
export function takeEarly(element: HTMLElement): void {
  for (const name of ['data', 'filter', ...ATTRIBUTES]) {
    if (!Object.hasOwn(element, name)) continue;
    const early = Reflect.get(element, name) as unknown;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, early);
  }
}

/** The language that comes nearest to that of an element, or of the page around it. */
export const languageOf = (element: HTMLElement): string =>
  nearestLanguage(element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang);
