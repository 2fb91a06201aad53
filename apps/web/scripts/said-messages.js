import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const UI = fileURLToPath(new URL('../../../packages/ui/src/', import.meta.url));
/** What draws charts in other pages, and all that it imports. */
const DRAWN = ['embed/index.ts', 'elements/index.ts'];
/** The modules of messages whose areas are constants. */
const MESSAGES = /\/packages\/ui\/src\/messages\/(en|fr)\.ts$/;
const IMPORTED = /(?:from|import\()\s*'(\.[^']+)'/g;
const ASIDE = /<style>[^]*|<!--[^]*?-->|\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
/** A member of something, or all that is taken out of something or received. */
const TAKEN = /\.(\w+)|\{([^{}]*)\}\s*[:=]/g;

/**
 * A Vite plugin that leaves out of the messages of charts what no chart can say: those whose names nothing that draws charts
 * takes as a member of anything. What is inside a message is kept whole, because data may be its key.
 * @returns {import('vite').Plugin}
 */
export const saidMessages = () => {
  /** @type {Promise<Set<string>> | undefined} */
  let names;
  return {
    name: 'standoff-said-messages',
    enforce: 'post',
    buildStart() {
      names = undefined;
    },
    async transform(code, id) {
      if (!MESSAGES.test(id)) return null;
      names ??= namesIn(DRAWN.map((path) => resolve(UI, path)));
      return { code: withoutUnsaid(code, this.parse(code), await names), map: null };
    },
  };
};

/**
 * The names by which a text takes members of something.
 * @param {string} text of a module or a component
 * @returns {string[]}
 */
export const taken = (text) =>
  [...text.replaceAll(ASIDE, '').matchAll(TAKEN)].flatMap(([, member, several = '']) =>
    member ? [member] : (several.match(/\w+/g) ?? []),
  );

/**
 * The names that are taken in some modules and in all that they import, at once or late; messages themselves are not looked into.
 * @param {string[]} paths
 */
async function namesIn(paths) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {string} path */
  const follow = async (path) => {
    if (found.has(path) || path.startsWith(resolve(UI, 'messages'))) return;
    found.add(path);
    const text = await readFile(path, 'utf8');
    for (const name of taken(text)) names.add(name);
    await Promise.all([...text.matchAll(IMPORTED)].map(([, next = '']) => follow(resolve(dirname(path), next))));
  };
  await Promise.all(paths.map(follow));
  return names;
}

/**
 * A module of messages without those, right inside an area, that go by none of some names.
 * @param {string} code
 * @param {ReturnType<import('vite').Rolldown.PluginContext['parse']>} program of the code
 * @param {ReadonlySet<string>} names
 */
export function withoutUnsaid(code, { body }, names) {
  const areas = body.flatMap((part) => {
    if (part.type !== 'ExportNamedDeclaration' || part.declaration?.type !== 'VariableDeclaration') return [];
    return part.declaration.declarations.flatMap(({ init }) => (init?.type === 'ObjectExpression' ? [init] : []));
  });
  const unsaid = areas.flatMap(({ properties }) =>
    properties.flatMap((part, at) => {
      if (part.type !== 'Property' || part.key.type !== 'Identifier' || names.has(part.key.name)) return [];
      return [{ from: part.start, to: properties[at + 1]?.start ?? part.end }];
    }),
  );
  return unsaid.toReversed().reduce((kept, { from, to }) => kept.slice(0, from) + kept.slice(to), code);
}
