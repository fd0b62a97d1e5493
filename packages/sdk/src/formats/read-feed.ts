import type { Person, Update } from '../model/schema.js';
import { FeedError, type Feed } from './feed-item.js';
import { readJsonFeed } from './feed-json.js';
import { updatesOf } from './feed-update.js';
import { readXmlFeed } from './feed-xml.js';
import { findJsonMistake } from './json-line.js';
import type { ReadOptions, ReadResult, TextFile } from './types.js';
import { readXml } from './xml.js';

/** Parses JSON; a mistake is a {@link FeedError} with its line, whatever the engine. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new FeedError('malformed-json', message, findJsonMistake(text));
  }
}

async function detect(text: string): Promise<Feed> {
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') return readJsonFeed(parseJson(text));
  if (start === '<') return readXmlFeed(await readXml(text.trimStart()));
  throw new FeedError('unknown-format', 'Neither JSON nor XML.', 1);
}

/**
 * Reads JSON Feed 1.0 and 1.1, Atom, RSS 2.0 and RSS 1.0 into updates and the people who wrote them.
 * Bodies stay Markdown and HTML as they are; only relative addresses become absolute.
 */
export async function readFeed(file: TextFile, options: ReadOptions = {}): Promise<ReadResult<Person | Update>> {
  options.signal?.throwIfAborted();
  const text = file.text.replace(/^\uFEFF/, '');
  try {
    const { entities, notes } = updatesOf(await detect(text), file.name, options);
    return { entities, problems: [], notes };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const blank = text.length - text.trimStart().length;
    const skipped = error.code === 'malformed-xml' ? text.slice(0, blank).split('\n').length - 1 : 0;
    const line = error.line === undefined ? {} : { line: error.line + skipped };
    return {
      entities: [],
      problems: [{ file: file.name, ...line, code: error.code, message: error.message }],
      notes: [],
    };
  }
}
