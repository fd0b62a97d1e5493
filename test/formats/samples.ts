import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Decision, Entity, Person, Update } from '@meanwhile/sdk';
import type { ReadResult, TextFile } from '@meanwhile/sdk/formats';

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
/** Real records and feeds that stand beside a checkout on some machines and are no part of it. */
const realData = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

function readFolder(folder: string): TextFile[] {
  const names = readdirSync(folder, { recursive: true }).map((name) => String(name).replace(/\\/g, '/'));
  return names
    .filter((name) => /\.(md|json|xml)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));
}

export const sampleRecords = (folder = ''): TextFile[] =>
  readFolder(`${samples}decisions/${folder ? `${folder}/` : ''}`);
export const sampleFeed = (name: string): TextFile => ({ name, text: readFileSync(`${samples}feeds/${name}`, 'utf8') });
export const realRecords = (): TextFile[] =>
  existsSync(`${realData}decisions`) ? readFolder(`${realData}decisions/`) : [];
export const realFeed = (): TextFile | undefined => {
  const file = `${realData}updates/rust-blog.feed.json`;
  return existsSync(file) ? { name: 'rust-blog.feed.json', text: readFileSync(file, 'utf8') } : undefined;
};

type Read = Pick<ReadResult<Entity>, 'entities'>;
export const decisionsIn = ({ entities }: Read): Decision[] =>
  entities.filter((entity): entity is Decision => entity.kind === 'decision');
export const peopleIn = ({ entities }: Read): Person[] =>
  entities.filter((entity): entity is Person => entity.kind === 'person');
export const updatesIn = ({ entities }: Read): Update[] =>
  entities.filter((entity): entity is Update => entity.kind === 'update');

/** The decision read from the file whose path ends like this. */
export function decisionOf(result: Read, file: string): Decision {
  const found = decisionsIn(result).find((decision) =>
    (decision.fields?.['record'] as { file: string }).file.endsWith(file),
  );
  if (!found) throw new Error(`No decision was read from ${file}`);
  return found;
}

/** Letters and digits, without the numbers that only count list items. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/^(\s*)\d{1,9}[.)](?=\s)/gm, '$1')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The lines of a text with a word that the other text does not have. */
export function lostLines(source: string, written: string): string[] {
  const kept = new Set(wordsOf(written));
  return source.split('\n').filter((line) => wordsOf(line).some((word) => !kept.has(word)));
}

/** Heading lines outside fences, as an independent and deliberately plain reader sees them. */
export function headingsOf(markdown: string): string[] {
  let fenced = false;
  return markdown.split('\n').flatMap((line) => {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    const title = fenced ? undefined : /^#{1,6}\s+(.*?)\s*$/.exec(line)?.[1];
    return title === undefined ? [] : [title];
  });
}

/** Without the names of metadata, which MADR 4 may spell otherwise, and without MADR 2's template mark. */
export const withoutKeys = (text: string): string =>
  text
    .replace(/^([*+-] )?(deciders|decision-makers|status|tags|date|consulted|informed|title|method):/gim, ' ')
    .replace(/<!-- optional -->/g, '');
