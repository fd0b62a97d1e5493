// The large collection of hostile texts, where it stands beside the repository; nothing of it is kept here.
import { existsSync, readFileSync } from 'node:fs';

const file = new URL('../../../shared/data/attacks/strings.json', import.meta.url);

/** Every text of the collection; empty where there is none. */
export function readCorpus(): readonly string[] {
  if (!existsSync(file)) return [];
  const lists = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>;
  return Object.values(lists).flat();
}
