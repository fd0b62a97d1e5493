// One static site: guides, element pages with live widgets, the reference, the stories and the configurator.
//   node docs/tools/site.mjs [folder]
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { filesIn, root } from '../../test/tools/files.mjs';

export const siteFolder = join(root, 'docs/site');

/** What others make and the site carries along: where it is, and where it goes. */
const beside = { 'docs/api': 'api', 'stories/dist': 'storybook', 'packages/embed/cdn': 'embed' };

/** Files of `docs` that are no pages and are linked by one. */
const handedOut = ['accessibility.openacr.yaml', 'llms.txt'];

/** The pages alone, into `folder`; returns whether that went well. */
export function buildPages(folder = siteFolder) {
  const bin = join(dirname(createRequire(import.meta.url).resolve('vitepress/package.json')), 'bin/vitepress.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'build', 'docs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, MEANWHILE_SITE: folder },
  });
  if (status !== 0) console.log(`${stdout}\n${stderr}`);
  else for (const file of handedOut) copyFileSync(join(root, 'docs', file), join(folder, file));
  return status === 0;
}

/** Puts the other parts beside the pages; returns those that are not built. */
export function gatherParts(folder = siteFolder) {
  const missing = [];
  for (const [from, to] of Object.entries(beside)) {
    if (existsSync(join(root, from))) cpSync(join(root, from), join(folder, to), { recursive: true });
    else missing.push(from);
  }
  return missing;
}

/** Where a link of a built page leads within the site, or undefined when it leaves it. */
function targetOf(page, link) {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(link)) return undefined;
  const [path] = link.split(/[?#]/);
  if (path === '') return undefined;
  const full = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path);
  return decodeURI(full.endsWith('/') || full === '' ? `${full}index.html` : full);
}

/** Checks links and files of the pages as built; those of the stories and the reference are their own makers' work. */
export function checkSite(folder = siteFolder) {
  const place = folder.startsWith(root) ? folder.slice(root.length) : folder;
  const files = new Set(filesIn(place, { skip: new Set() }).map((path) => path.slice(place.length + 1)));
  const pages = [...files].filter((path) => path.endsWith('.html') && !/^(api|storybook|embed)\//.test(path));
  const broken = [];
  let count = 0;
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    for (const [, link] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const target = targetOf(page, link.replace(/&amp;/g, '&'));
      if (target === undefined) continue;
      count++;
      if (!files.has(target)) broken.push(`${page}: ${link} leads nowhere`);
    }
  }
  return { pages: pages.length, count, broken };
}
