/** Finds every regular expression in a source text, with its line. Reads syntax only; runs nothing of the file. */
import { parseSync } from 'vite';

export interface Expression {
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** An expression put together while the program runs from what cannot be read off the file. */
export interface Unreadable {
  readonly line: number;
  /** The code of the first argument. */
  readonly code: string;
}

export interface Collected {
  readonly expressions: readonly Expression[];
  readonly unreadable: readonly Unreadable[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** String methods that take a string for a regular expression. */
const MATCHERS = new Set(['match', 'matchAll', 'search']);

/**
 * Literals, `RegExp(...)` and `new RegExp(...)`, and strings given to match, matchAll and search. Strings are followed
 * through templates, additions, `.source` and constants of the same file.
 *
 * @param file name, whose ending tells the language. @throws Error where the file does not parse.
 */
export function collect(file: string, code: string): Collected {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const constants = new Map<string, Node>();
  const expressions: Expression[] = [];
  const unreadable: Unreadable[] = [];
  const line = (node: Node) => code.slice(0, node.start).split('\n').length;
  visit(program as unknown as Node, (node) => {
    if (node.type !== 'VariableDeclaration' || node.kind !== 'const') return;
    for (const { id, init } of node.declarations as { id: Node; init: Node | null }[])
      if (id.type === 'Identifier' && init) constants.set(String(id.name), init);
  });
  const take = (pattern: Node | undefined, flags: Node | undefined) => {
    if (!pattern) return;
    const source = textOf(pattern, constants);
    const given = flags ? textOf(flags, constants) : regexOf(pattern)?.flags;
    if (source === null || given === null)
      unreadable.push({ line: line(pattern), code: code.slice(pattern.start, pattern.end) });
    else expressions.push({ line: line(pattern), source, flags: given ?? '' });
  };
  visit(program as unknown as Node, (node) => {
    const regex = regexOf(node);
    if (regex) expressions.push({ line: line(node), source: regex.pattern, flags: regex.flags });
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return;
    const [first, second] = node.arguments as Node[];
    const callee = node.callee as Node;
    if (callee.type === 'Identifier' && callee.name === 'RegExp') take(first, second);
    const method = callee.type === 'MemberExpression' ? String((callee.property as Node).name) : '';
    if (MATCHERS.has(method) && first && ['Literal', 'TemplateLiteral'].includes(first.type) && !regexOf(first))
      take(first, undefined);
  });
  return { expressions, unreadable };
}

function regexOf(node: Node): { readonly pattern: string; readonly flags: string } | null {
  return node.type === 'Literal' ? ((node.regex as { pattern: string; flags: string } | undefined) ?? null) : null;
}

/** The string that an expression gives, or null where the file alone does not tell. Constants may not go in circles. */
function textOf(node: Node, constants: ReadonlyMap<string, Node>, depth = 0): string | null {
  if (depth > 20) return null;
  const next = (inner: unknown) => textOf(inner as Node, constants, depth + 1);
  if (node.type === 'Literal') return regexOf(node)?.pattern ?? (typeof node.value === 'string' ? node.value : null);
  if (node.type === 'Identifier') {
    const value = constants.get(String(node.name));
    return value ? next(value) : null;
  }
  if (node.type === 'TSAsExpression' || node.type === 'ParenthesizedExpression') return next(node.expression);
  if (node.type === 'MemberExpression' && (node.property as Node).name === 'source') return next(node.object);
  if (node.type === 'TaggedTemplateExpression')
    return isRaw(node.tag as Node) ? template(node.quasi as Node, 'raw', next) : null;
  if (node.type === 'TemplateLiteral') return template(node, 'cooked', next);
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const [left, right] = [next(node.left), next(node.right)];
    return left === null || right === null ? null : left + right;
  }
  return null;
}

function isRaw(tag: Node): boolean {
  return (
    tag.type === 'MemberExpression' && (tag.object as Node).name === 'String' && (tag.property as Node).name === 'raw'
  );
}

function template(node: Node, form: 'raw' | 'cooked', next: (inner: unknown) => string | null): string | null {
  const texts = (node.quasis as { value: { raw: string; cooked: string } }[]).map(({ value }) => value[form]);
  const filled = (node.expressions as Node[]).map(next);
  if (filled.includes(null)) return null;
  return texts.map((text, i) => text + (filled[i] ?? '')).join('');
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, see);
}
