// Finds links between our pages that lead nowhere.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from '../../test/tools/files.mjs';

const withoutCode = (text) => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchor a heading gets where Markdown is shown: small letters, dashes for spaces. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[`*_~]|<[^>]*>|&[a-z]+;/g, (match) => (match.startsWith('<') ? match.slice(1, -1) : ''))
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

function anchorsOf(path) {
  const text = readFileSync(join(root, path), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  const headings = [...text.matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading]) => anchorOf(heading));
  const ids = [...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => id);
  return new Set([...headings, ...ids]);
}

function problemWith(page, link) {
  const [target, anchor] = link.split('#');
  const path = target === '' ? page : posix.normalize(posix.join(dirname(page), decodeURI(target)));
  if (path.startsWith('..') || !existsSync(join(root, path))) return `${page}: ${link} leads nowhere`;
  if (!anchor || !path.endsWith('.md') || statSync(join(root, path)).isDirectory()) return undefined;
  return anchorsOf(path).has(anchor) ? undefined : `${page}: ${link} names no heading of ${path}`;
}

/** Checks every relative link of the pages; addresses of the web are left alone, because a check must run offline. */
export function checkLinks(pages) {
  const broken = [];
  let count = 0;
  for (const page of pages) {
    const text = withoutCode(readFileSync(join(root, page), 'utf8'));
    const links = [...text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g), ...text.matchAll(/\s(?:src|href)="([^"]+)"/g)];
    for (const [, link] of links) {
      if (/^[a-z]+:/i.test(link)) continue;
      count++;
      const problem = problemWith(page, link);
      if (problem) broken.push(problem);
    }
  }
  return { count, broken };
}
