/** The address of a site that is named in a page, in full, or undefined for one that nothing can be fetched from. */
export function siteOf(named: string): string | undefined {
  if (!URL.canParse(named, document.baseURI)) return undefined;
  const { protocol, href } = new URL(named, document.baseURI);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
