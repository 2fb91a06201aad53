import { isoDate } from '../schema-org/dates.ts';
import type { Source, SourceKind } from '../../model/source.ts';
import type { ExportData, TextFormat } from './types.ts';

/** Types of BibLaTeX (manual 3.20, section 2.1.1). A primary source may be anything. */
const TYPES: Record<SourceKind, string> = {
  primary: 'misc',
  news: 'article',
  aggregator: 'online',
  blog: 'online',
  forum: 'online',
};

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // By name: BibTeX counts braces to find the end of a field, also those after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** One line of text as the value of a field: what LaTeX takes for its own is escaped, and what no line can hold becomes a space. */
export const latex = (text: string): string =>
  text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\\{}&%$#_~^]/g, (sign) => ESCAPES[sign] ?? sign);

/** An address stands as it is, except for what would unbalance the braces around it. */
const address = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => (sign === '\\' ? '%5C' : encodeURIComponent(sign)));

/** Dates of the forms that BibLaTeX reads (manual 3.20, section 2.3.8), which are EDTF's: day, month or year, perhaps uncertain. */
const READABLE = /^\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?$/;

const dateOf = (published: string | undefined): string | undefined =>
  published === undefined ? undefined : READABLE.test(published) ? published : isoDate(published);

function entry({ id, url, publisher, title, author, published, language, kind, note }: Source): string {
  const date = dateOf(published);
  const fields: Record<string, string | undefined> = {
    // Double braces keep styles from changing capitals, and from taking a line of names apart.
    title: title && `{${latex(title)}}`,
    author: author && `{${latex(author)}}`,
    [kind === 'news' ? 'journal' : 'organization']: `{${latex(publisher)}}`,
    date,
    year: date?.slice(0, 4),
    url: address(url),
    language: latex(language),
    note: note && latex(note.en),
    keywords: kind,
  };
  const lines = Object.entries(fields).map(([key, value]) => (value === undefined ? '' : `  ${key} = {${value}},\n`));
  return `@${TYPES[kind]}{${id},\n${lines.join('')}}\n`;
}

/** The sources as BibTeX, in UTF-8, with the types and fields of BibLaTeX. The id of a source is its key. */
async function* write({ each }: ExportData): AsyncGenerator<string> {
  let before = '';
  for await (const source of each('source')) {
    yield before + entry(source);
    before = '\n';
  }
}

export const bibtex: TextFormat = { name: 'bib', extension: 'bib', mediaType: 'text/x-bibtex; charset=utf-8', write };
