const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A sitemap in the format of sitemaps.org (protocol 0.9), of at most 50,000 addresses in full. */
export const sitemap = (addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map(
      (address) => `<url><loc>${address.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)}</loc></url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
