import { cleanPath } from './identity.js';
import { splitSections, writeSection, type MarkdownSection } from './markdown-lines.js';
import { createDraft, type RecordDraft } from './record-draft.js';
import { findPart, type RecordPart } from './record-headings.js';
import { readLinks, readStatusSection } from './record-links.js';
import { readFrontMatter, readLead } from './record-metadata.js';
import { readArguments, readOptions } from './record-options.js';
import { readRelations } from './record-relations.js';
import { readConfirmation, readConsequences, readContext, readDrivers, readOutcome } from './record-sections.js';
import { readStatus } from './record-status.js';
import { nameRecord, readFileName, readHeadline } from './record-title.js';
import type { TextFile } from './types.js';

interface PartReader {
  readonly part: RecordPart;
  readonly read: (draft: RecordDraft, section: MarkdownSection) => void;
  /** The part was found elsewhere already: this section stays as it is. */
  readonly isTaken?: (draft: RecordDraft) => boolean;
}

/** In the order they must be read: an outcome names an option, and may hold the consequences. */
const readers: readonly PartReader[] = [
  { part: 'status', read: readStatusSection },
  { part: 'context', read: readContext },
  { part: 'drivers', read: readDrivers },
  { part: 'options', read: readOptions },
  { part: 'arguments', read: readArguments },
  { part: 'outcome', read: readOutcome },
  { part: 'consequences', read: readConsequences, isTaken: (draft) => draft.consequences.length > 0 },
  { part: 'confirmation', read: readConfirmation, isTaken: (draft) => draft.confirmation !== undefined },
  { part: 'links', read: readLinks },
];

function readSections(draft: RecordDraft, sections: readonly MarkdownSection[]): void {
  const filled = sections.filter((section) => section.text !== '');
  const read = new Set<MarkdownSection>();
  for (const { part, read: readPart, isTaken } of readers) {
    const section = findPart(part, filled);
    if (!section || isTaken?.(draft)) continue;
    readPart(draft, section);
    read.add(section);
  }
  for (const section of sections) {
    const text = read.has(section) ? draft.kept.get(section) : writeSection(section);
    // Set again, so that what is kept stands in the order of the file.
    draft.kept.delete(section);
    if (text) draft.kept.set(section, text);
  }
}

/** A status may name the newer record; a newer record named elsewhere belongs to the status. */
function readStatusRelations(draft: RecordDraft): void {
  if (draft.status === undefined) return;
  const newer = draft.relations.find(({ rel }) => rel === 'superseded-by');
  draft.relations.push(...readRelations(draft.status, draft.path));
  if (newer && readStatus(draft.status)?.standing !== 'superseded') draft.status += `; superseded by ${newer.label}`;
}

/** One file into a draft; relations to other files are found but not yet followed. */
export async function readDraft(file: TextFile): Promise<RecordDraft> {
  const draft = createDraft(cleanPath(file.name) || 'untitled.md');
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const markdown = await readFrontMatter(draft, text);
  readFileName(draft);
  const { lead, sections } = splitSections(markdown, 2);
  const title = sections.find((section) => section.level === 1 && section.title !== '');
  if (title) readHeadline(draft, title.title);
  else nameRecord(draft);
  readLead(draft, [lead, title?.text].filter(Boolean).join('\n\n'));
  readSections(
    draft,
    sections.filter((section) => section !== title),
  );
  readStatusRelations(draft);
  return draft;
}
