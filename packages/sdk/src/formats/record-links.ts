import { scanLines, trimBlank, writeSection, type MarkdownSection } from './markdown-lines.js';
import { takeItems } from './markdown-lists.js';
import { keepText, type FoundRelation, type RecordDraft } from './record-draft.js';
import { rememberHeading } from './record-headings.js';
import { isExactRelation, readLink, readRelations } from './record-relations.js';

const withoutMarker = (line: string): string => line.trim().replace(/^[*+-][ \t]+/, '');

function readStatusLine(draft: RecordDraft, line: string, heading: string): boolean {
  const plain = withoutMarker(line);
  const found = readRelations(plain, draft.path);
  const exact = isExactRelation(plain);
  const isSuperseded = found.length > 0 && found.every(({ rel }) => rel === 'superseded-by');
  if (draft.status === undefined && (found.length === 0 || isSuperseded) && /^[\p{L}(]/u.test(plain)) {
    draft.status = plain;
    return true;
  }
  if (exact && isSuperseded && draft.status !== undefined) {
    draft.status = `${draft.status}; ${plain}`;
    return true;
  }
  draft.relations.push(...found.map((relation) => (exact ? { ...relation, kept: { heading, line } } : relation)));
  return exact;
}

/** Nygard's status section: the first line is the status, the others say what this record replaces. */
export function readStatusSection(draft: RecordDraft, section: MarkdownSection): void {
  const heading = writeSection({ ...section, text: '' });
  const isText = (line: string): boolean => line.trim() !== '' && !/^( {4}|\t)/.test(line);
  const kept = scanLines(section.text).filter(
    (line) => line.verbatim || line.level > 0 || !isText(line.text) || !readStatusLine(draft, line.text, heading),
  );
  keepText(draft, section, trimBlank(kept.map((line) => line.text).join('\n')));
}

function readListedLink(draft: RecordDraft, item: string, heading: string): FoundRelation[] {
  const link = readLink(item, draft.path);
  const found = link ? [link] : isExactRelation(item) ? readRelations(item, draft.path) : [];
  return found.map((relation) => ({ ...relation, kept: { heading, line: `* ${item}` } }));
}

/** A list of links and relations becomes links; with anything else in it, it stays as it is and is only understood. */
export function readLinks(draft: RecordDraft, section: MarkdownSection): void {
  const { items, rest } = takeItems(section.text);
  const heading = writeSection({ ...section, text: '' });
  const found = items.map((item) => readListedLink(draft, item, heading));
  if (rest === '' && found.length > 0 && found.every((relations) => relations.length > 0)) {
    rememberHeading(draft.headings, 'links', section.title);
    draft.relations.push(...found.flat());
    return;
  }
  const lines = section.text.split('\n').map(withoutMarker);
  const relating = lines.filter((line) => /^(super|amend|replace)/i.test(line));
  draft.relations.push(...relating.flatMap((line) => readRelations(line, draft.path)));
  keepText(draft, section, section.text);
}
