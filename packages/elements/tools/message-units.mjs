// Reads the words of a module of `src/locales`, and writes the same module in another language.
import ts from 'typescript';

/** @typedef {{ readonly kind: 'text', readonly text: string } | { readonly kind: 'plural', readonly forms: Readonly<Record<string, string>> }} Message */

const wordy = /\p{L}/u;
const compares = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);
const isText = (node) => ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
const pluralOrder = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** `name` for `${name}`, `people` for `${people(count)}`: what a translator sees instead of code. */
function placeholderNames(template) {
  const seen = new Map();
  return template.templateSpans.map(({ expression }) => {
    const name = /[A-Za-z]+/.exec(expression.getText())?.[0] ?? 'value';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  });
}

/** A literal as a translator sees it: `Answer by {time}`. */
function textOf(node) {
  return rawText(node).replace(/[\u2068\u2069]/g, '');
}
function rawText(node) {
  if (isText(node)) return node.text;
  const names = placeholderNames(node);
  return node.templateSpans.reduce(
    (text, { literal }, index) => `${text}{${names[index]}}${literal.text}`,
    node.head.text,
  );
}

/** The placeholders of a text, sorted. */
export const placeholders = (text) => (text.match(/\{\w+\}|#/g) ?? []).sort();

const isCallOf = (node, name) =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;

/** What no reader sees: imports, types, keys, comparisons, defaults. */
function isCode(node, parent) {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isParameter(node) || isCallOf(node, 'pluralFor')) return true;
  if (ts.isBinaryExpression(node) && compares.has(node.operatorToken.kind)) return true;
  if (!parent) return false;
  if (ts.isPropertyAssignment(parent)) return node === parent.name;
  if (ts.isElementAccessExpression(parent)) return node === parent.argumentExpression;
  return ts.isConditionalExpression(parent) && node === parent.condition;
}

const segment = (node) => {
  if (ts.isVariableDeclaration(node)) return node.name.getText();
  if (ts.isPropertyAssignment(node)) return node.name.text ?? node.name.getText().replace(/[[\]]/g, '');
  return node.parent && ts.isArrayLiteralExpression(node.parent)
    ? String(node.parent.elements.indexOf(node))
    : undefined;
};

function messageOf(node) {
  if (isCallOf(node, 'plural')) {
    const entries = node.arguments[1].properties.map((form) => [form.name.getText(), textOf(form.initializer)]);
    return { kind: 'plural', forms: Object.fromEntries(entries) };
  }
  if (ts.isTemplateExpression(node)) return { kind: 'text', text: textOf(node) };
  return isText(node) && wordy.test(node.text) ? { kind: 'text', text: node.text } : undefined;
}

/**
 * The messages of a module by key (`feed.fresh`), in the order in which they stand.
 * @returns {{ file: ts.SourceFile, messages: Map<string, Message>, keys: Map<ts.Node, string> }}
 */
export function readModule(source) {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.ES2022, true);
  const messages = new Map();
  const keys = new Map();
  const walk = (node, parent, path) => {
    if (isCode(node, parent)) return;
    const step = segment(node);
    const here = step === undefined ? path : [...path, step];
    const message = messageOf(node);
    if (message) {
      const base = here.join('.');
      let key = base;
      for (let count = 2; messages.has(key); count++) key = `${base}:${count}`;
      messages.set(key, message);
      keys.set(node, key);
      // The code inside a text may hold a plural of its own.
      if (ts.isTemplateExpression(node))
        for (const { expression } of node.templateSpans) walk(expression, undefined, here);
      return;
    }
    ts.forEachChild(node, (child) => walk(child, node, here));
  };
  walk(file, undefined, []);
  return { file, messages, keys };
}

// What is put into a sentence from right to left is isolated (UAX 9), or it takes the words around it with it.
const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;

/** A target text as source; `expressions` says what stands behind each placeholder. */
function literal(text, expressions) {
  const parts = text.split(/\{(\w+)\}/);
  if (parts.length === 1) return quoted(text);
  const code = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[\\`]|\$\{/g, '\\$&');
    const expression = expressions.get(part);
    if (expression === undefined) throw new Error(`There is no {${part}} in the English text of: ${text}`);
    const value = `\${${expression}}`;
    return rightToLeft.test(text) ? `\\u2068${value}\\u2069` : value;
  });
  return `\`${code.join('')}\``;
}

const expressionsOf = (node, rewrite) =>
  ts.isTemplateExpression(node)
    ? placeholderNames(node).map((name, index) => [name, rewrite(node.templateSpans[index].expression)])
    : [];

/** A plural with the forms of the other language; the number and the rest of the call stay. */
function pluralSource(node, { forms }, rewrite) {
  const english = node.arguments[1].properties.map(({ initializer }) => initializer);
  const expressions = new Map(english.flatMap((form) => expressionsOf(form, rewrite)));
  const entries = Object.entries(forms).map(([category, text]) => `${category}: ${literal(text, expressions)}`);
  return `plural(${node.arguments[0].getText()}, { ${entries.join(', ')} })`;
}

/** `satisfies` the English words, so that a missing or wrong one does not compile. */
function checked(node) {
  const declared =
    ts.isVariableDeclaration(node) && node.initializer && !node.type && ts.isVariableStatement(node.parent.parent);
  const exported = declared && node.parent.parent.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return exported ? ` satisfies typeof english.${node.name.getText()}` : '';
}

/** The source of a module in another language, from the English source and the messages of that language by key. */
export function writeModule(english, { language, section, messages }) {
  const { file, keys } = readModule(english);
  const rewrite = (node) => {
    if (ts.isTypeAliasDeclaration(node)) return '';
    if (isCallOf(node, 'pluralFor')) return `pluralFor('${language}')`;
    const key = keys.get(node);
    const message = key === undefined ? undefined : messages.get(key);
    if (key !== undefined && !message) throw new Error(`${language}/${section}: ${key} is missing.`);
    if (message?.kind === 'plural') return pluralSource(node, message, rewrite);
    if (message) return literal(message.text, new Map(expressionsOf(node, rewrite)));
    let [text, from] = ['', node.getStart()];
    ts.forEachChild(node, (child) => {
      const start = ts.isTypeAliasDeclaration(child) ? child.getFullStart() : child.getStart();
      text += english.slice(from, start) + rewrite(child);
      from = child.getEnd();
    });
    return text + english.slice(from, node.getEnd()) + checked(node);
  };
  const code = english.slice(0, file.getStart()) + rewrite(file) + '\n';
  return code.includes('typeof english.') ? `import type * as english from '../en/${section}.js';\n${code}` : code;
}

/** The plural forms that a language uses for whole numbers up to a million, and `other`. */
export function categoriesOf(language) {
  const rules = new Intl.PluralRules(language);
  const used = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
  const { pluralCategories } = rules.resolvedOptions();
  // Their order is the engine's own.
  return pluralOrder.filter((name) => pluralCategories.includes(name) && (used.has(name) || name === 'other'));
}
