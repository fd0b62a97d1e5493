// Takes from npm what the bridges read of style sheets whose packages are too large to install for a test (15 MB and more, or with
// fonts and telemetry beside them), and writes it to copies/: the rules that declare those variables, and all that these are made of, word
// for word. Fails where a host no longer has a variable.
//   node test/hosts/styles/take.mjs [part of a name ...]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postcss from 'postcss';
import { readBridges } from '../../../docs/tools/bridges.mjs';

const horizon = (theme) => ({
  from: '@sap-theming/theming-base-content@11.36.5',
  bridge: 'sap',
  files: [`content/Base/baseLib/${theme}/css_variables.css`],
});

/** By the name of the copy: the package, and the files a host page loads. */
const copies = {
  primer: {
    from: '@primer/primitives@11.10.0',
    files: [
      'dist/css/functional/size/radius.css',
      'dist/css/functional/typography/typography.css',
      'dist/css/functional/themes/light.css',
      'dist/css/functional/themes/dark.css',
    ],
  },
  atlassian: {
    from: '@atlaskit/tokens@20.7.0',
    files: ['light', 'dark', 'typography', 'shape'].map((part) => `dist/esm/artifacts/themes/atlassian-${part}.js`),
  },
  sap: horizon('sap_horizon'),
  'sap-dark': horizon('sap_horizon_dark'),
  'web-awesome': {
    from: '@awesome.me/webawesome@3.14.0',
    files: [
      'layers.css',
      'color/palettes/default.css',
      'color/variants/brand.css',
      'color/variants/neutral.css',
      'themes/default.css',
    ].map((path) => `dist/styles/${path}`),
  },
  carbon: { from: '@carbon/styles@1.116.0', files: ['css/styles.css'] },
};

/** The files as one sheet; Atlassian's are modules whose value is a sheet. */
async function sheetOf(folder, files) {
  const texts = await Promise.all(
    files.map(async (path) => {
      const file = join(folder, path);
      return path.endsWith('.js')
        ? (await import(`data:text/javascript,${encodeURIComponent(readFileSync(file, 'utf8'))}`)).default
        : readFileSync(file, 'utf8');
    }),
  );
  return postcss.parse(texts.join('\n'));
}

/** What is read, and what that is made of. */
function namesIn(sheet, read) {
  const names = new Set(read);
  for (let before = -1; before !== names.size;) {
    before = names.size;
    sheet.walkDecls(({ prop, value }) => {
      if (names.has(prop)) for (const [name] of value.matchAll(/--[\w-]+/g)) names.add(name);
    });
  }
  return names;
}

function excerpt(sheet, names) {
  sheet.walkComments((comment) => comment.remove());
  sheet.walkDecls((declaration) => {
    if (!names.has(declaration.prop) && declaration.prop !== 'color-scheme') declaration.remove();
    else declaration.value = declaration.value.trim(); // without the comment that may follow it
  });
  const empty = (node) => node.nodes?.length === 0 || node.name === 'import';
  for (let found = true; found;) {
    found = false;
    sheet.walk((node) => {
      if (empty(node)) [found] = [true, node.remove()];
    });
  }
  // Only colour schemes, and none of our variables: a rule about something else.
  sheet.walkRules((rule) => {
    if (!rule.some((node) => node.type !== 'decl' || node.prop !== 'color-scheme')) rule.remove();
  });
  return sheet
    .toString()
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

async function take(name, { from, files, bridge = name }) {
  const folder = mkdtempSync(join(tmpdir(), 'host-style-'));
  try {
    const pack = ['pack', from, '--silent', '--pack-destination', folder];
    const archive = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', join(folder, archive), '-C', folder]);
    const { license } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
    const sheet = await sheetOf(join(folder, 'package'), files);
    const read = Object.values(readBridges()[bridge].tokens).flat();
    const names = namesIn(sheet, read);
    const text = excerpt(sheet, names);
    const missing = [...names].filter((variable) => !text.includes(`${variable}:`));
    if (missing.length > 0) throw new Error(`${from} has no ${missing.join(', ')}: mend bridges.json`);
    const origin = `/*! ${from}, ${license}: what the bridge reads of ${files.join(', ')}. Taken by take.mjs. */`;
    writeFileSync(new URL(`copies/${name}.css`, import.meta.url), `${origin}\n${text}\n`);
    console.log(`${name}.css: ${read.length} variables of ${from}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const wanted = process.argv.slice(2);
for (const [name, copy] of Object.entries(copies))
  if (wanted.length === 0 || wanted.some((part) => name.includes(part))) await take(name, copy);
