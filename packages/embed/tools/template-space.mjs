// Rollup: takes the indentation out of css`` and html`` literals, which no minifier may touch.
const shrinkRules = (text) => text.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1');

/** Strings stay as they are; comments go. */
const css = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) => (index % 2 === 0 ? shrinkRules(part) : part))
    .join('');

/** No browser shows space at their edges, so a node that holds nothing else is a waste; inside the three it is the same. */
const blocks =
  'article|dd|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|legend|li|nav|ol|optgroup|option|p|path|section|table|tbody|td|th|thead|tr|ul';
const inside = new RegExp(
  `(<(?:${blocks}|button|select|svg)\\b[^<>]*>)\\s*\\n\\s*|\\s*\\n\\s*(?=</(?:${blocks}|button|select|svg)>)`,
  'g',
);
const beside = new RegExp(`(</(?:${blocks})>)\\s*\\n\\s*|\\s*\\n\\s*(?=<(?:${blocks})\\b)`, 'g');

/** A line break with its indentation is one space to HTML, except where space is kept as written. */
const markup = (text) =>
  text
    .replace(inside, '$1')
    .replace(beside, '$1')
    .replace(/\s*\n\s*/g, ' ');

const shrinkers = { css, html: markup, svg: markup };
const keepsSpace = /<pre|<textarea|white-space/;

function* literals(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) yield* literals(item);
    return;
  }
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(shrinkers, node.tag.name)) yield node;
  for (const value of Object.values(node)) if (typeof value === 'object') yield* literals(value);
}

/** @returns {import('rollup').Plugin} */
export function templateSpace() {
  return {
    name: 'meanwhile-template-space',
    transform(code, id) {
      if (!/[\\/]packages[\\/]elements[\\/]dist[\\/]/.test(id)) return null;
      const edits = [];
      for (const { tag, quasi } of literals(this.parse(code)))
        for (const { start, end, value } of quasi.quasis) {
          if (tag.name !== 'css' && keepsSpace.test(value.raw)) continue;
          const text = shrinkers[tag.name](value.raw);
          if (text !== value.raw) edits.push({ start, end, text });
        }
      if (edits.length === 0) return null;
      edits.sort((a, b) => b.start - a.start);
      for (const { start, end, text } of edits) code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  };
}
