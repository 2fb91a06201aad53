import type { Language } from '@standoff/data';
import { directionOf, messages } from '@standoff/ui';

/** The messages that `error.html` is written in, in English: Kit shows that file where not even the error page works. */
const KEYS = ['errorTitle', 'toStories'] as const;
const OPENING = '<html lang="en" dir="ltr" data-last-resort>';

/** The page of `error.html` in another language. */
const sayLastResort = (html: string, lang: Language): string =>
  KEYS.reduce(
    (said, key) => said.replaceAll(messages('en').pages[key], messages(lang).pages[key]),
    html.replace(OPENING, `<html lang="${lang}" dir="${directionOf(lang)}">`),
  );

/** Whether an answer may be the page of `error.html`. */
export const isLastResort = ({ status, headers }: Response): boolean =>
  status >= 500 && headers.get('content-type')?.startsWith('text/html') === true;

/** An answer that may be the page of `error.html`, in the reader's language; any other page as it is. */
export async function inItsLanguage(response: Response, lang: Language): Promise<Response> {
  const html = await response.text();
  const said = html.includes(OPENING) ? sayLastResort(html, lang) : html;
  return new Response(said, { status: response.status, headers: response.headers });
}
