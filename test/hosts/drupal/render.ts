// The module's components, drawn by Twig and checked by the validator Drupal uses. There is no Drupal here: Debian has none.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesIn, root } from '../../tools/files.mjs';
import { findServer } from '../../tools/servers.mjs';
import { librariesIn, phpIn } from '../php.js';
import { readFileSync } from 'node:fs';

/** What is drawn, or what Drupal would say against it. */
export interface Drawn {
  readonly html?: string;
  readonly error?: string;
}
export interface Component {
  readonly name: string;
  readonly description: string;
  readonly libraryOverrides: { readonly dependencies: readonly string[] };
  readonly props: { readonly properties: Readonly<Record<string, { readonly type: string }>> };
}

const found = findServer('wordpress');
/** Why these tests can not run here, or false; on CI that is a failure. */
export const skip = 'missing' in found ? found.missing : false;

const folder = 'docs/embedding/drupal/components';
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** By the name of its folder. */
export const components = new Map(
  filesIn(folder)
    .filter((path) => path.endsWith('.component.yml'))
    .map((path) => [path.split('/').at(-2)!, parse(text(path)) as Component]),
);

/** Templates as a theme would write them, one after another. */
export function renderComponents(templates: readonly string[]): readonly Drawn[] {
  if ('missing' in found) throw new Error(found.missing);
  const all = [...components].map(([name, { props }]) => [
    `meanwhile:${name}`,
    { schema: props, template: text(`${folder}/${name}/${name}.twig`) },
  ]);
  const [command, ...options] = [
    ...phpIn(found.path, ['ctype', 'tokenizer']),
    join(root, 'test/hosts/drupal/render.php'),
  ];
  const libraries = join(found.path, 'usr/share/php');
  const answer = execFileSync(command!, options, {
    env: { LD_LIBRARY_PATH: librariesIn(found.path) },
    input: JSON.stringify({ libraries, components: Object.fromEntries(all) as unknown, templates }),
    encoding: 'utf8',
  });
  return (JSON.parse(answer) as { results: readonly Drawn[] }).results;
}
