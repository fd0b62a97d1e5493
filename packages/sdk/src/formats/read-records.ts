import type { Decision, Person } from '../model/schema.js';
import { cleanPath, hash } from './identity.js';
import { pauseBetween } from './pause.js';
import { readDraft } from './read-record.js';
import type { RecordDraft } from './record-draft.js';
import { draftId, entityOf, fallbackTime } from './record-entity.js';
import { connectRecords, createNode, type RecordNode } from './record-graph.js';
import { readStatus } from './record-status.js';
import { dateOfFileName } from './record-title.js';
import type { ReadIssue, ReadOptions, ReadResult, TextFile } from './types.js';

interface ReadNode extends RecordNode {
  readonly modified: number | undefined;
}
interface Reading {
  readonly nodes: ReadNode[];
  readonly texts: Map<string, string>;
  readonly problems: ReadIssue[];
  readonly notes: ReadIssue[];
}

/** Files that stand beside records in most folders and are none. */
const besides = /^(readme|index|(adr-|madr-)?template.*|changelog|license|licence|contributing)$/i;

function noteOddities(draft: RecordDraft): void {
  const { path: file, status, notes } = draft;
  if (status !== undefined && !readStatus(status)) {
    notes.push({ file, code: 'status-odd', message: `The status "${status.slice(0, 80)}" is kept as text.` });
  }
  if (!draft.date && !dateOfFileName(file)) {
    notes.push({ file, code: 'date-missing', message: 'The record has no date of its own.' });
  }
}

async function readOne(reading: Reading, file: TextFile, options: ReadOptions): Promise<void> {
  const path = cleanPath(file.name);
  if (file.text.trim() === '') {
    reading.problems.push({ file: path, code: 'empty', message: 'The file is empty.' });
    return;
  }
  if (reading.texts.get(path) === file.text) {
    reading.notes.push({ file: path, code: 'duplicate', message: 'The same file came twice and is read once.' });
    return;
  }
  const draft = await readDraft(file);
  noteOddities(draft);
  const id = draftId(draft, options.space);
  // Also two names that differ in letter case or punctuation only.
  const isSecond = reading.nodes.some((node) => node.id === id);
  reading.texts.set(path, file.text);
  if (isSecond)
    draft.notes.push({ file: path, code: 'duplicate', message: 'Another file of this name was read; both are kept.' });
  reading.nodes.push({ ...createNode(draft, isSecond ? `${id}-${hash(file.text)}` : id), modified: file.lastModified });
}

function finish(reading: Reading, options: ReadOptions): ReadResult<Decision | Person> {
  const now = options.now ?? new Date().toISOString();
  connectRecords(reading.nodes, options.space);
  const people = new Map<string, Person>();
  const decisions = reading.nodes.map(({ draft, id, links, modified }) => {
    const at = fallbackTime(draft, modified, now);
    const made = entityOf(draft, { id, space: options.space, at, links });
    for (const person of made.people) if (!people.has(person.id)) people.set(person.id, person);
    return made.decision;
  });
  const drafts = reading.nodes.map((node) => node.draft);
  return {
    entities: [...people.values(), ...decisions],
    problems: [...reading.problems, ...drafts.flatMap((draft) => draft.problems)],
    notes: [...reading.notes, ...drafts.flatMap((draft) => draft.notes)],
  };
}

/**
 * Reads decision records of MADR 2, 3 and 4, and records in Nygard's style (adr-tools, log4brains), and follows the
 * links between them. Ids come from the files' paths: a second import of the same files adds nothing.
 */
export async function readDecisionRecords(
  files: readonly TextFile[],
  options: ReadOptions = {},
): Promise<ReadResult<Decision | Person>> {
  const reading: Reading = { nodes: [], texts: new Map(), problems: [], notes: [] };
  for (const [index, file] of files.entries()) {
    await pauseBetween(index, options.signal);
    const name = cleanPath(file.name)
      .replace(/^.*\//, '')
      .replace(/\.[a-z]+$/i, '');
    if (files.length > 1 && besides.test(name)) {
      const message = 'Named like a page beside the records, so it is not read as one.';
      reading.notes.push({ file: file.name, code: 'not-a-record', message });
    } else await readOne(reading, file, options);
    options.onProgress?.(index + 1, files.length);
  }
  return finish(reading, options);
}

/** Reads one record; whatever its name, it is taken for one. */
export function readDecisionRecord(file: TextFile, options: ReadOptions = {}): Promise<ReadResult<Decision | Person>> {
  return readDecisionRecords([file], options);
}
