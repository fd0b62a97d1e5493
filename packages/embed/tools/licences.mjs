// Beside the bundles goes what the licences of everything inside them ask to go along with every copy.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packageOf = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The text of a package's licence, or what its manifest says where it brings none. */
function textOf(folder, { license, author }) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}, ${author?.name ?? author}`;
}

/**
 * `collect` goes with every bundle, `last` with the one that is written last: it writes LICENSES.txt into `folder`, with the
 * text of `own` first.
 */
export function licences({ folder, own }) {
  const folders = new Set();
  const entries = () =>
    [...folders].map((place) => {
      const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
      return `${manifest.name} ${manifest.version}\n\n${textOf(place, manifest)}`;
    });
  return {
    collect: {
      name: 'licences',
      generateBundle(_, bundle) {
        for (const { modules = {} } of Object.values(bundle))
          for (const [id, { renderedLength }] of Object.entries(modules)) {
            const place = renderedLength > 0 && packageOf.exec(id.replaceAll('\\', '/'))?.[0];
            if (place) folders.add(place);
          }
      },
    },
    last: {
      name: 'licences-last',
      writeBundle: () =>
        writeFileSync(
          join(folder, 'LICENSES.txt'),
          [readFileSync(own, 'utf8').trim(), ...[...new Set(entries())].sort()].join(`\n\n${'-'.repeat(72)}\n\n`) +
            '\n',
        ),
    },
  };
}
