import type { Person, Update } from '../model/schema.js';
import type { Feed } from './feed-item.js';
import { FormatError, toFailure } from './format-error.js';
import { readJsonFeed } from './feed-json.js';
import { updatesOf } from './feed-update.js';
import { readXmlFeed } from './feed-xml.js';
import { findJsonMistake, isTooDeep } from './json-line.js';
import type { ReadOptions, ReadResult, TextFile } from './types.js';
import { readXml } from './xml.js';

/** Parses JSON; a mistake is a {@link FormatError} with its line, whatever the engine. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new FormatError('not-readable', 'The file is nested too deeply.');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new FormatError('malformed-json', message, findJsonMistake(text));
  }
}

/** Some feeds begin with blank lines, where XML allows no declaration; the lines still count. */
const withoutLateDeclaration = (text: string): string => text.replace(/^(\s+)<\?xml[^<>]*\?>/, '$1');

async function detect(text: string): Promise<Feed> {
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') return readJsonFeed(parseJson(text));
  if (start === '<') return readXmlFeed(await readXml(withoutLateDeclaration(text)));
  throw new FormatError('unknown-format', 'Neither JSON nor XML.', 1);
}

/**
 * Reads JSON Feed 1.0 and 1.1, Atom, RSS 2.0 and RSS 1.0 into updates and the people who wrote them.
 * Bodies stay Markdown and HTML as they are; only relative addresses become absolute.
 */
export async function readFeed(file: TextFile, options: ReadOptions = {}): Promise<ReadResult<Person | Update>> {
  options.signal?.throwIfAborted();
  try {
    return updatesOf(await detect(file.text.replace(/^\uFEFF/, '')), file.name, options);
  } catch (error) {
    return toFailure(error, file.name);
  }
}
