import type { Language } from '@standoff/data';
import { clip } from '../frame/clip.ts';
import { FAILURE } from '../messages/failure.ts';
import { DataError } from './data.ts';

/** What of an element's attributes a failure is about. */
interface Asked {
  story: string | null;
  version: string | null;
  /** What the element calls its site, which may be no address at all. */
  named: string | null;
  /** The address of the site, if there is one. */
  server: string | undefined;
  lang: Language;
}

const LONGEST = 60;
/** What a server answers for what it has not, and for what cannot be the name of anything. */
const UNKNOWN = [400, 404, 410, 414];

/** One sentence that says why nothing is drawn, with a link to the site that was asked. */
export function sayFailure(problem: unknown, { story, version, named, server, lang }: Asked): HTMLElement {
  const words = lang === 'fr' ? FAILURE.fr : FAILURE.en;
  const host = server ? new URL(server).host : clip(named ?? '', LONGEST);
  const said = document.createElement('p');
  said.className = 'failed';
  said.setAttribute('role', 'alert');
  said.lang = lang === 'fr' ? 'fr' : 'en';
  said.append(sentence(), ' ');
  if (server) {
    const home = document.createElement('a');
    home.href = server;
    home.target = '_blank';
    home.rel = 'noopener';
    home.append(words.home(host));
    said.append(home);
  }
  return said;

  function sentence(): string {
    if (story === null) return words.unnamed;
    if (!(problem instanceof DataError) || !UNKNOWN.includes(problem.status ?? 0)) return words.unreachable(host);
    const name = clip(story, LONGEST);
    return version === null ? words.noStory(name, host) : words.noVersion(clip(version, LONGEST), name, host);
  }
}
