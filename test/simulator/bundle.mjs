// Puts the simulator and the sources of the client into one file. In one file nothing loads later, so that a seed gives the
// same run every time; and a test may change a line of a module on its way in, to see that the change is noticed.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { root } from '../tools/files.mjs';

/**
 * `changes`: lines of sources to be others. Answers the path of the file made.
 * @param {{ name?: string, changes?: readonly { file: string, from: string, to: string }[] }} options
 */
export async function bundleSimulator({ name = 'simulator', changes = [] } = {}) {
  const outfile = join(root, 'test/.cache/simulator', `${name}.mjs`);
  const planted = new Set();
  const plant = {
    name: 'plant',
    setup({ onLoad }) {
      const files = new Set(changes.map(({ file }) => file));
      if (files.size === 0) return;
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const file = relative(root, path).split(sep).join('/');
        if (!files.has(file)) return undefined;
        let contents = await readFile(path, 'utf8');
        for (const change of changes) {
          if (change.file !== file) continue;
          if (!contents.includes(change.from)) throw new Error(`${file} has no “${change.from}” any more.`);
          contents = contents.replace(change.from, () => change.to);
          planted.add(change);
        }
        return { contents, loader: 'ts' };
      });
    },
  };
  await build({
    entryPoints: [join(root, 'test/simulator/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['meanwhile-source'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [plant],
    inject: [join(root, 'test/simulator/clone.ts')],
    define: { structuredClone: 'quickClone' },
    logLevel: 'error',
  });
  for (const change of changes) if (!planted.has(change)) throw new Error(`${change.file} is not in the simulator.`);
  return outfile;
}
