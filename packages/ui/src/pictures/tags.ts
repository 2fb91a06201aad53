/** A tag of markup with its attributes as they are written, in their order. Text between tags is not looked at. */
export interface Tag {
  name: string;
  attributes: Map<string, string>;
}

const TAG = /<([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|<\/([a-zA-Z][\w:-]*)\s*>/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

/**
 * Markup with every opening tag changed, and closing tags renamed alike. The markup is well-formed, escapes `<` in texts and
 * quotes in attributes, as whatever writes ours does.
 * @param change gives the tag to write instead
 * @param rename the name of an element, opening or closing
 */
export function mapTags(markup: string, change: (tag: Tag) => Tag, rename: (name: string) => string): string {
  return markup.replace(TAG, (_, name?: string, attributes?: string, closed?: string, closing?: string) => {
    if (closing !== undefined) return `</${rename(closing)}>`;
    const read = new Map([...(attributes ?? '').matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
    const changed = change({ name: rename(name ?? ''), attributes: read });
    const written = [...changed.attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
    return `<${changed.name}${written}${closed ?? ''}>`;
  });
}
