import { isNode, walk, type Node, type Source } from './sources.ts';

type Path = readonly string[];

const WRAPPERS = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'ChainExpression']);

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && (node.type === 'Identifier' || node.type === 'PrivateIdentifier') ? String(node['name']) : undefined;

/** The key that a member expression or a property of a pattern names, where it is written out. */
function keyOf(node: Node, key: unknown): string | undefined {
  if (node['computed'] !== true) return nameOf(key);
  return isNode(key) && key.type === 'Literal' && typeof key['value'] === 'string' ? key['value'] : undefined;
}

/** The path of a type such as `Messages['panel']`. */
function pathOfType(type: unknown): Path | undefined {
  if (!isNode(type)) return undefined;
  if (type.type === 'TSTypeAnnotation') return pathOfType(type['typeAnnotation']);
  if (type.type === 'TSTypeReference') return nameOf(type['typeName']) === 'Messages' ? [] : undefined;
  if (type.type !== 'TSIndexedAccessType') return undefined;
  const [object, index] = [pathOfType(type['objectType']), type['indexType']];
  const literal = isNode(index) && index.type === 'TSLiteralType' ? index['literal'] : undefined;
  return object && isNode(literal) ? [...object, String(literal['value'])] : undefined;
}

/** What the names of one file stand for. Scopes are not told apart: a name that stands for two things counts as both. */
class Names {
  #known = new Map<string, Map<string, Path>>();
  grown = true;

  add(name: string | undefined, paths: readonly Path[]): void {
    if (name === undefined) return;
    const own = this.#known.get(name) ?? new Map<string, Path>();
    this.#known.set(name, own);
    for (const path of paths) {
      const key = path.join('.');
      if (own.has(key)) continue;
      own.set(key, path);
      this.grown = true;
    }
  }

  pathsOf(node: unknown): Path[] {
    if (!isNode(node)) return [];
    if (WRAPPERS.has(node.type)) return this.pathsOf(node['expression']);
    if (node.type === 'Identifier') return [...(this.#known.get(String(node['name']))?.values() ?? [])];
    if (node.type === 'ConditionalExpression')
      return [...this.pathsOf(node['consequent']), ...this.pathsOf(node['alternate'])];
    if (node.type === 'CallExpression') return this.#called(node);
    if (node.type !== 'MemberExpression') return [];
    const key = keyOf(node, node['property']);
    if (key === undefined) return [];
    const paths = this.pathsOf(node['object']).map((path) => [...path, key]);
    return paths.length > 0 ? paths : [...(this.#known.get(`.${key}`)?.values() ?? [])];
  }

  #called(node: Node): Path[] {
    const [first] = node['arguments'] as Node[];
    const callee = node['callee'] as Node;
    if (nameOf(callee) === 'messages') return [[]];
    if (nameOf(callee) === '$derived') return this.pathsOf(first);
    if (callee.type === 'MemberExpression' && nameOf(callee['object']) === '$derived')
      return this.pathsOf(first?.['body']);
    return [];
  }

  bind(pattern: unknown, paths: readonly Path[]): void {
    if (!isNode(pattern)) return;
    if (pattern.type === 'AssignmentPattern') this.bind(pattern['left'], paths);
    if (pattern.type === 'Identifier') this.add(nameOf(pattern), paths);
    if (pattern.type !== 'ObjectPattern') return;
    for (const property of pattern['properties'] as Node[]) {
      const key = keyOf(property, property['key']);
      if (key !== undefined)
        this.bind(
          property['value'],
          paths.map((path) => [...path, key]),
        );
    }
  }

  read(tree: Node): void {
    walk(tree, (node) => {
      if (node.type === 'VariableDeclarator') this.bind(node['id'], this.pathsOf(node['init']));
      if (node.type === 'ConstTag') return true;
      const typed = pathOfType(node['typeAnnotation']);
      if (typed && node.type === 'Identifier') this.add(nameOf(node), [typed]);
      if (typed && node.type === 'TSPropertySignature') {
        this.add(nameOf(node['key']), [typed]);
        this.add(`.${nameOf(node['key']) ?? ''}`, [typed]);
      }
      return true;
    });
  }
}

/** Whether what a path leads to is taken apart or named further on, so that only parts of it are used here. */
function goesOn(node: Node, outer: Node | undefined): boolean {
  if (!outer) return false;
  if (outer.type === 'VariableDeclarator') return true;
  if (outer.type === 'MemberExpression')
    return outer['object'] === node && keyOf(outer, outer['property']) !== undefined;
  const derived = outer.type === 'CallExpression' && nameOf(outer['callee']) === '$derived';
  return derived || WRAPPERS.has(outer.type) || outer.type === 'ConditionalExpression';
}

/**
 * The messages that a source uses, as dotted paths. A path to a group inside a section, used as a whole or by a computed
 * key, stands for all of the group. A whole section stands for nothing: whoever receives it says what of it is used.
 */
export function usesOf({ tree }: Source): Set<string> {
  const names = new Names();
  while (names.grown) {
    names.grown = false;
    names.read(tree);
  }
  const used = new Set<string>();
  walk(tree, (node, [outer]) => {
    if (node.type === 'ObjectPattern') for (const path of boundIn(node, names)) used.add(path);
    if (node.type !== 'MemberExpression' && node.type !== 'Identifier') return true;
    for (const path of names.pathsOf(node)) {
      if (path.length > 1) used.add(goesOn(node, outer) ? `${path.join('.')}=` : path.join('.'));
    }
    return true;
  });
  return used;
}

const boundIn = (pattern: Node, names: Names): string[] =>
  (pattern['properties'] as Node[]).flatMap((property) =>
    names.pathsOf(property['value']).map((path) => `${path.join('.')}=`),
  );

/** Whether a message is among those used: it itself (`a.b=` names no group), or a group that it belongs to. */
export function isUsed(message: string, used: ReadonlySet<string>): boolean {
  if (used.has(`${message}=`)) return true;
  const parts = message.split('.');
  return parts.some((_, index) => used.has(parts.slice(0, index + 1).join('.')));
}
