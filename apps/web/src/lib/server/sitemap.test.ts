import { expect, test } from 'vitest';
import { sitemap } from './sitemap.ts';

test('a sitemap names every address, with the signs that XML has a meaning for escaped', () => {
  expect(sitemap(['https://h/', 'https://h/a?b=1&c=<2>'])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<url><loc>https://h/</loc></url>\n' +
      '<url><loc>https://h/a?b=1&amp;c=&lt;2&gt;</loc></url>\n' +
      '</urlset>\n',
  );
});
