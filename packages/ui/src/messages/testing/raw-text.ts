import { isNode, walk, type Node, type Source } from './sources.ts';

/** Text in the source itself, which nobody can translate. */
export interface RawText {
  file: string;
  text: string;
}

/** Attributes and properties that readers see or hear. */
const READ = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

/** Attributes that hold lists of names, styles or geometry: they have letters and spaces, and nobody reads them. */
const CODE = new Set(['class', 'd', 'style', 'transform', 'points', 'viewBox', 'rel', 'sizes']);

const LETTER = /\p{L}/u;
/** Two words one after the other, as in a sentence; neither `width < 48rem` nor `input, select` nor `<html lang=` counts. */
const SENTENCE = /^(?!<).*\p{L}{2,} \p{L}{2,}/su;
/** What sentences for developers are given to: errors, logs, and symbols. */
const TECHNICAL = /(Error|Symbol|warn|error|log|info|debug)$/;

const textOf = (node: Node): string => {
  if (node.type === 'Text') return String(node['data']);
  if (node.type === 'TemplateElement') return String((node['value'] as { cooked?: string }).cooked ?? '');
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : '';
};

/** The texts that an expression can come to, its conditions and what it calls left aside. */
function resultsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Text':
    case 'Literal':
      return [textOf(node)];
    case 'TemplateLiteral':
      return [...(node['quasis'] as Node[]).map(textOf), ...(node['expressions'] as Node[]).flatMap(resultsOf)];
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].flatMap(resultsOf);
    case 'LogicalExpression':
      return [node['left'], node['right']].flatMap(resultsOf);
    case 'BinaryExpression':
      return node['operator'] === '+' ? [node['left'], node['right']].flatMap(resultsOf) : [];
    case 'ExpressionTag':
      return resultsOf(node['expression']);
    default:
      return [];
  }
}

const valuesOf = (attribute: Node): unknown[] => {
  const { value } = attribute;
  return Array.isArray(value) ? value : [value];
};

function calledIn(around: readonly Node[]): string[] {
  return around.flatMap(({ type, callee }) => {
    if ((type !== 'CallExpression' && type !== 'NewExpression') || !isNode(callee)) return [];
    const named = callee.type === 'MemberExpression' ? callee['property'] : callee;
    return isNode(named) ? [String(named['name'])] : [];
  });
}

/**
 * Text that stands in a source instead of in the messages: text between tags, attributes that readers see or hear, and
 * sentences in scripts. Styles, imports, types and what is said to developers (errors, logs,
 * `message`) are left aside.
 */
export function rawTextIn({ file, tree }: Source): RawText[] {
  const found: string[] = [];
  walk(tree, (node, around) => {
    if (node.type === 'StyleSheet' || /^(Import|Export(All|Named))|^TS|^ThrowStatement$|^Comment$/.test(node.type))
      return isDeclaring(node);
    if (isStyle(node)) return false;
    if (node.type === 'Attribute') {
      const name = String(node['name']);
      if (READ.has(name))
        found.push(
          ...valuesOf(node)
            .flatMap(resultsOf)
            .filter((text) => LETTER.test(text)),
        );
      else if (!CODE.has(name)) return true;
      return false;
    }
    if (node.type === 'Text' && around[0]?.type === 'Fragment')
      found.push(...[textOf(node)].filter((text) => LETTER.test(text)));
    if (node.type === 'ExpressionTag' && around[0]?.type === 'Fragment')
      found.push(...resultsOf(node).filter((text) => LETTER.test(text)));
    const technical = calledIn(around).some((name) => TECHNICAL.test(name)) || around.some(isMessage);
    if (!technical && SENTENCE.test(textOf(node)) && node.type !== 'Text') found.push(textOf(node));
    return true;
  });
  return [...new Set(found.map((text) => text.trim()))].map((text) => ({ file, text }));
}

/** A style sheet in a script: a template that is tagged `css`. */
const isStyle = ({ type, tag }: Node): boolean =>
  type === 'TaggedTemplateExpression' && isNode(tag) && tag['name'] === 'css';

/** What the API says of a problem under `message`, in English, is worded anew for readers. */
const isMessage = ({ type, id, key }: Node): boolean =>
  (type === 'VariableDeclarator' && isNode(id) && id['name'] === 'message') ||
  (type === 'Property' && isNode(key) && key['name'] === 'message');

/** Exports, and expressions with types in them, hold code. */
const isDeclaring = (node: Node): boolean =>
  node.type === 'ExportNamedDeclaration' || /^TS(As|Satisfies|NonNull)Expression$/.test(node.type);
