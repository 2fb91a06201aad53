/** What runs something, brings another page along or changes addresses later; no picture of a chart has any of them. */
const FOREIGN = 'script, iframe, object, embed, base, link, meta, animate, set';
const ADDRESSES = ['href', 'src', 'xlink:href'];
const ACTIONS = ['action', 'formaction'];

function isHarmless(address: string, server: string): boolean {
  if (!URL.canParse(address, server)) return false;
  const { protocol, pathname } = new URL(address, server);
  return protocol === 'http:' || protocol === 'https:' || (protocol === 'data:' && /^image\//i.test(pathname));
}

/**
 * Takes out of markup of the site at `server` all that could run in the page that it is put into: elements and attributes
 * with scripts, where forms are sent, and addresses that are neither of the web nor images. To be called while the markup
 * is still in the document that it was parsed into, where nothing runs.
 */
export function purify(markup: Element, server: string): void {
  for (const foreign of markup.querySelectorAll(FOREIGN)) foreign.remove();
  for (const element of [markup, ...markup.querySelectorAll('*')])
    for (const attribute of [...element.attributes]) {
      const { name, value } = attribute;
      const runs = /^on/i.test(name) || ACTIONS.includes(name);
      if (runs || (ADDRESSES.includes(name) && !isHarmless(value, server))) element.removeAttributeNode(attribute);
    }
}
