// Puts the simulator and the sources of the client into one file. In one file nothing loads later, so that a seed gives the
// same run every time; and a test may change a line of a module on its way in, to see that the change is noticed.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { root } from '../tools/files.mjs';

/** `defect`: `{ file, from, to }`, a line of a source to be another. Answers the path of the file made. */
export async function bundleSimulator({ name = 'simulator', defect } = {}) {
  const outfile = join(root, 'test/.cache/simulator', `${name}.mjs`);
  let planted = !defect;
  const plant = {
    name: 'plant',
    setup({ onLoad }) {
      if (!defect) return;
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (relative(root, path).split(sep).join('/') !== defect.file) return undefined;
        const source = await readFile(path, 'utf8');
        if (!source.includes(defect.from)) throw new Error(`${defect.file} has no “${defect.from}” any more.`);
        planted = true;
        return { contents: source.replace(defect.from, defect.to), loader: 'ts' };
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
    logLevel: 'error',
  });
  if (!planted) throw new Error(`${defect.file} is not part of the simulator.`);
  return outfile;
}
