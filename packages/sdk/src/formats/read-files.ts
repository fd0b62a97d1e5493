import type { Entity } from '../model/schema.js';
import { isExport, readExportData } from './export.js';
import { failed, toFailure } from './format-error.js';
import { isJsonFeed, readJsonFeed } from './feed-json.js';
import { updatesOf } from './feed-update.js';
import { pauseBetween } from './pause.js';
import { parseJson, readFeed } from './read-feed.js';
import { readDecisionRecords } from './read-records.js';
import type { ReadableFile, ReadIssue, ReadOptions, ReadResult, TextFile } from './types.js';

/** What {@link readFiles} looks into, as a file chooser's `accept` takes it. */
export const readableTypes = ['.md', '.markdown', '.json', '.xml', '.rss', '.atom'] as const;
const isMarkdown = (name: string): boolean => /\.(md|markdown)$/i.test(name);
const isReadable = (name: string): boolean => readableTypes.some((type) => name.toLowerCase().endsWith(type));

interface Collected {
  readonly records: TextFile[];
  readonly results: ReadResult[];
}

function readJson(file: TextFile, options: ReadOptions): ReadResult {
  try {
    const data = parseJson(file.text.replace(/^\uFEFF/, ''));
    if (isExport(data)) return readExportData(data, file.name);
    if (isJsonFeed(data)) return updatesOf(readJsonFeed(data), file.name, options);
    const message = 'The JSON is neither a JSON Feed nor an export of Meanwhile.';
    return failed({ file: file.name, code: 'unknown-format', message });
  } catch (error) {
    return toFailure(error, file.name);
  }
}

async function collect(source: ReadableFile, into: Collected, options: ReadOptions): Promise<void> {
  const name = source.webkitRelativePath || source.name;
  if (!isReadable(name)) {
    const note: ReadIssue = { file: name, code: 'not-read', message: 'Neither a record, a feed nor an export.' };
    into.results.push({ entities: [], problems: [], notes: [note] });
    return;
  }
  let text: string;
  try {
    text = typeof source.text === 'string' ? source.text : await source.text();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    into.results.push(failed({ file: name, code: 'not-readable', message }));
    return;
  }
  const { lastModified } = source;
  const file: TextFile = { name, text, ...(lastModified === undefined ? {} : { lastModified }) };
  if (isMarkdown(name)) into.records.push(file);
  else if (text.trim() === '') into.results.push(failed({ file: name, code: 'empty', message: 'The file is empty.' }));
  else
    into.results.push(
      await (/^\s*[{[]/.test(text.replace(/^\uFEFF/, '')) || /\.json$/i.test(name)
        ? readJson(file, options)
        : readFeed(file, options)),
    );
}

function merge(results: readonly ReadResult[]): ReadResult {
  const entities = new Map<string, Entity>();
  for (const entity of results.flatMap((result) => result.entities)) {
    const key = `${entity.kind} ${entity.id}`;
    if (!entities.has(key)) entities.set(key, entity);
  }
  return {
    entities: [...entities.values()],
    problems: results.flatMap((result) => result.problems),
    notes: results.flatMap((result) => result.notes),
  };
}

/**
 * Reads whatever was dropped: decision records, feeds and exports, told apart by name and content. Records are read
 * together, so that their links to each other are followed. A browser's `File` objects can be passed as they are.
 */
export async function readFiles(files: Iterable<ReadableFile>, options: ReadOptions = {}): Promise<ReadResult> {
  const all = [...files];
  const collected: Collected = { records: [], results: [] };
  let done = 0;
  for (const [index, file] of all.entries()) {
    await pauseBetween(index, options.signal);
    const before = collected.records.length;
    await collect(file, collected, options);
    if (collected.records.length === before) options.onProgress?.(++done, all.length);
  }
  const onProgress = (read: number): void => options.onProgress?.(done + read, all.length);
  const records = await readDecisionRecords(collected.records, { ...options, onProgress });
  return merge([...collected.results, records]);
}
