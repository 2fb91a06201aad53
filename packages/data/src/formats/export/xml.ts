// What the production Char of XML 1.0 (fifth edition) leaves out, halves of surrogate pairs among them.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = '\uFFFD';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Text as it stands in an element or an attribute of XML 1.0. Characters that XML cannot hold, not even escaped, become U+FFFD;
 * tabs and line ends are escaped, because a parser would turn them into spaces.
 */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, REPLACEMENT).replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);

/** The attributes of a start tag, each after a space; those without a value are left out. */
export const xmlAttributes = (attributes: Record<string, string | number | undefined>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
