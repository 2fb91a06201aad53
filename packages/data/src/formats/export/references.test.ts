import { describe, expect, test } from 'vitest';
import { bibtex, latex } from './bibtex.ts';
import { ris } from './ris.ts';
import { textOf } from './testing/access.ts';
import { aStory, emptyStory, hostileStory } from './testing/stories.ts';

describe('BibTeX', () => {
  test('has an entry for each source, under its id, and says no date more exactly than it is known', async () => {
    expect(await textOf(bibtex, aStory())).toBe(String.raw`@article{gazette,
  title = {{50\% of \textbraceleft{}crews\textbraceright{} \& \#1\_2 \textasciitilde{} \textasciicircum{} \textbackslash{} \$}},
  author = {{Bo Quill and Cy Ink}},
  journal = {{The Gazette}},
  date = {2026-02-02},
  year = {2026},
  url = {https://example.org/a_b?c=%7Bd%7D&e=50%25},
  language = {en},
  keywords = {news},
}

@misc{letter,
  organization = {{The port}},
  date = {2026~},
  year = {2026},
  url = {https://example.org/letter},
  language = {fr},
  keywords = {primary},
}
`);
  });

  test('is empty where nothing is cited', async () => {
    expect(await textOf(bibtex, emptyStory())).toBe('');
  });

  test('escapes what LaTeX takes for its own, and keeps braces in pairs whatever a text holds', async () => {
    expect(latex('a_b\n\n\u0001c \\input{x}')).toBe(
      String.raw`a\_b c \textbackslash{}input\textbraceleft{}x\textbraceright{}`,
    );
    // BibTeX counts every brace, escaped or not.
    const text = await textOf(bibtex, hostileStory());
    let depth = 0;
    for (const sign of text) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text.match(/^@/gm)).toHaveLength(2);
    expect(text).toContain("=cmd|' /C calc'!A0 <script>");
  });
});

describe('RIS', () => {
  test('has a record for each source, in lines that end in CRLF', async () => {
    expect(await textOf(ris, aStory())).toBe(
      [
        'TY  - NEWS',
        'ID  - gazette',
        'TI  - 50% of {crews} & #1_2 ~ ^ \\ $',
        'AU  - Bo Quill and Cy Ink',
        'PB  - The Gazette',
        'PY  - 2026',
        'DA  - 2026/02/02/',
        'UR  - https://example.org/a_b?c={d}&e=50%25',
        'LA  - en',
        'ER  - ',
        '',
        'TY  - GEN',
        'ID  - letter',
        'PB  - The port',
        'UR  - https://example.org/letter',
        'LA  - fr',
        'N1  - Carries a report of Wire',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test('lets no text end a record or begin a field', async () => {
    const lines = (await textOf(ris, hostileStory())).split('\r\n').filter(Boolean);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ', 'ER  - ']);
    expect(lines.join()).not.toMatch(/\p{Cc}/u);
  });
});
