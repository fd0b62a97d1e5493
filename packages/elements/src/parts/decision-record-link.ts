import type { Id } from '@meanwhile/sdk';
import type { DecisionDesk } from './decision-desk.js';

// What an import calls a record: its space, then its folders and its file, each as words of ASCII joined by hyphens.
const IMPORTED = /^(decision:imported:(?:.*:)?)([^:]+)$/;
const RECORD = /^(?![a-z][a-z0-9+.-]*:|[/#?])([^?#]+)\.(?:md|markdown)(?:[?#].*)?$/i;
const PLAIN = /^[a-z0-9 ._-]+$/;

/** The decision that `href`, a file beside the imported record `from`, has become; undefined for any other address. */
export function recordId(from: Id, href: string): Id | undefined {
  const [, prefix, own] = IMPORTED.exec(from) ?? [];
  const path = RECORD.exec(href)?.[1];
  if (!prefix || !own || !path) return undefined;
  const parts = own.split('.').slice(0, -1);
  for (const step of path.split('/')) {
    const name = plainName(step);
    if (name === undefined) return undefined;
    if (name === '..') parts.pop();
    else if (name !== '.') parts.push((name.match(/[a-z0-9]+/g) ?? []).join('-'));
  }
  const file = parts.at(-1);
  return !file || file === 'readme' || file === 'index' ? undefined : prefix + parts.join('.');
}

function plainName(step: string): string | undefined {
  try {
    const name = decodeURIComponent(step).trim().toLowerCase();
    return PLAIN.test(name) ? name : undefined;
  } catch {
    return undefined; // a half percent-escape
  }
}

/** Where a link in the decision shown whole leads, when it names another imported record by its file. */
export function recordLink({ whole, parts }: DecisionDesk, href: string): string | undefined {
  const id = whole === undefined ? undefined : recordId(whole, href);
  return id === undefined ? undefined : parts.href(id);
}
