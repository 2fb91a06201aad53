const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as BibTeX takes it literally. */
const literal = (text: string): string =>
  text.replace(/[\\{}$&#_%~^]/g, (character) => SPECIAL[character] ?? `\\${character}`);

/** One version of a story as a BibTeX entry. Its title keeps its capitals; the address goes verbatim. */
export const bibtex = ({
  id,
  version,
  title,
  url,
}: {
  id: string;
  version: string;
  title: string;
  url: string;
}): string =>
  [
    `@misc{${id}-${version.slice(0, 8)},`,
    `  title        = {{${literal(title)}}},`,
    '  howpublished = {Standoff},',
    `  note         = {Version ${literal(version)}},`,
    `  url          = {${url.replace(/[{}\\]/g, encodeURIComponent)}}`,
    '}',
  ].join('\n');
