// Which tests run together. To load a page costs an engine about two seconds and to start Node about one, most of it for the same
// modules again: what does not disturb each other shares a page, or a process. A file that must not says at its top that it needs
// `A page of its own:` or `A process of its own:` and why.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

export const folder = 'test/.cache/together';
const standsAlone = (path) => /^\/\/ A (?:page|process) of its own: /m.test(readFileSync(join(root, path), 'utf8'));

/** Writes a module that loads `files` one after another, and returns its path; one file is its own. */
function together(name, files, moduleOf) {
  if (files.length < 2) return files;
  mkdirSync(join(root, folder), { recursive: true });
  const path = `${folder}/${name}`;
  writeFileSync(join(root, path), moduleOf(files));
  return [path];
}

const pageModule = (files) => `import { load } from '/test/tools/shared-page.js';
${files.map((path) => `await load('${path}', () => import('/${path}'));`).join('\n')}
`;

/** What the runner opens in place of these browser tests. */
export function sharedPages(files) {
  const own = files.filter(standsAlone);
  const shared = files.filter((path) => !own.includes(path));
  // One page for all would do; two keep the widgets apart from what is below them.
  const elements = shared.filter((path) => path.startsWith('test/elements/'));
  const others = shared.filter((path) => !elements.includes(path));
  return [...own, ...together('others.js', others, pageModule), ...together('elements.js', elements, pageModule)];
}

// Tests begin while later files are still being loaded, and loading by itself does not keep the process: Node would take it for the end.
const processModule = (files) => `import { test } from 'node:test';
const loading = setInterval(() => {}, 1000);
const load = (path) =>
  import('../../../' + path).catch((error) => test(path + ' loads', () => { throw error; }));
${files.map((path) => `await load('${path}');`).join('\n')}
clearInterval(loading);
`;

/** What shares a process: tests that leave nothing behind, and whose own work is less than what their modules take to load. */
const processes = {
  rules: /^test\/(?:elements|formats|markdown|sdk\/(?:model|rules|time))\//,
  client: /^test\/sdk\//,
  adapters: /^test\/adapters\/(?!rest\.)/,
  repo: /^test\/repo\/(?!site)/,
  server: /^test\/server\/(?:authorisation|ballots|dialect|feeds|fuzz|requests|sign-in|tail|votes|webhooks)\./,
};
const processOf = (path) =>
  standsAlone(path) ? undefined : Object.keys(processes).find((name) => processes[name].test(path));

/** What Node runs in place of these tests; those that run by themselves come first, because they take longest. */
export function sharedProcess(files) {
  const alone = files.filter((path) => !processOf(path));
  const shared = Object.keys(processes).map((name) => [name, files.filter((path) => processOf(path) === name)]);
  return [...alone, ...shared.flatMap(([name, those]) => together(`${name}.test.mjs`, those, processModule))];
}
