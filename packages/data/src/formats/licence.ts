const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-(?:SA|ND))?)-(\d\.\d)$/;
const SPDX = /^[A-Za-z0-9][\w.+-]*$/;

/** Where a licence can be read, by its SPDX identifier; undefined for words that are none. */
export function licenceAddress(id: string): string | undefined {
  const [, terms, version] = CREATIVE_COMMONS.exec(id) ?? [];
  if (terms && version) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  if (id === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return SPDX.test(id) ? `https://spdx.org/licenses/${id}.html` : undefined;
}
