import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { templateSpace } from '../../packages/embed/tools/template-space.mjs';

/** What the step makes of one module. */
async function shrink(code: string, id = '/packages/elements/dist/a.js'): Promise<string> {
  const source = { name: 'source', resolveId: () => id, load: () => code };
  const build = await rollup({ input: 'a', plugins: [source, templateSpace()], external: ['lit'] });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code.trim();
}

test('style sheets lose their indentation and comments, and keep their values', async () => {
  const sheet =
    'css`\n  /* why */\n  :host([theme="a  b"]) p ,\n  .x > b {\n    margin: 0 auto;\n    color: ${tone};\n  }\n`';
  assert.equal(
    await shrink(`export const a = (css, tone) => ${sheet};`),
    'const a = (css, tone) => css` :host([theme="a  b"]) p,.x > b{margin: 0 auto;color: ${tone};}`;\n\nexport { a };',
  );
});

test('a line break in markup becomes one space, and other spaces stay', async () => {
  assert.equal(
    await shrink('export const a = (html, x) => html`<p\n  class="a  b"\n  >${x}  and\n  more</p\n>`;'),
    'const a = (html, x) => html`<p class="a  b" >${x}  and more</p >`;\n\nexport { a };',
  );
});

test('space at the edges of blocks goes, and between words and inline elements it stays', async () => {
  const markup =
    '<header>\n  <b>a</b>\n  <i>b</i>\n</header>\n<p>\n  c\n  <button>\n ${x}\n</button>\n <svg>\n<path />\n</svg>\n</p>';
  assert.equal(
    await shrink(`export const a = (html, x) => html\`${markup}\`;`),
    'const a = (html, x) => html`<header><b>a</b> <i>b</i></header><p>c <button>${x}</button> <svg><path /></svg></p>`;\n\nexport { a };',
  );
});

test('markup that keeps its space is left alone', async () => {
  const code = 'const a = (html, x) => html`<pre>\n  ${x}</pre>`;\n\nexport { a };';
  assert.equal(await shrink(code), code);
});

test('templates inside templates are found, and only ours are touched', async () => {
  const code = (inner: string) =>
    `const a = (html, x) => html\`<ul>\${x.map(() => html\`${inner}\`)}</ul>\`;\n\nexport { a };`;
  assert.equal(await shrink(code('<li>\n</li>')), code('<li></li>'));
  assert.equal(await shrink(code('<li>\n</li>'), '/elsewhere/a.js'), code('<li>\n</li>'));
  assert.equal(
    await shrink('const a = (sql) => sql`a\n  b`;\n\nexport { a };'),
    'const a = (sql) => sql`a\n  b`;\n\nexport { a };',
  );
});
