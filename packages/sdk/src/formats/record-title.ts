import type { RecordDraft } from './record-draft.js';

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
const datePrefix = /^(\d{4})-?(\d\d)-?(\d\d)(?=[-_. ]|$)/;
const numberPrefix = /^(?:adr|rfc|d)?[-_ ]*0*(\d{1,5})(?=[-_. ]|$)/i;
const numberedTitle = /^(?:(?:adr|rfc|decision)[-_ #]*0*(\d{1,6})\s*[.:–—-]|0*(\d{1,6})[.:])\s+(?=\S)/i;

/** `12. Use maps` and `ADR-0012: Use maps` are number 12, "Use maps". */
export function readHeadline(draft: RecordDraft, heading: string): void {
  const match = numberedTitle.exec(heading);
  draft.title = match ? heading.slice(match[0].length) : heading;
  if (match) {
    draft.number ??= Number(match[1] ?? match[2]);
    draft.headings.title = heading;
  }
}

/** The number or the date at the start of a file name. */
export function readFileName(draft: RecordDraft): void {
  const name = fileName(draft.path);
  const date = datePrefix.exec(name);
  if (!date) {
    const number = numberPrefix.exec(name)?.[1];
    if (number !== undefined) draft.number = Number(number);
  }
}

export function dateOfFileName(path: string): string | undefined {
  const date = datePrefix.exec(fileName(path));
  const day = date && `${date[1]}-${date[2]}-${date[3]}`;
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** For a record without a heading: the front matter's title, or the file's name in words. */
export function nameRecord(draft: RecordDraft): void {
  const named = draft.frontMatter.find((entry) => /^title\s*:/i.test(entry));
  const title =
    named && !named.includes('\n')
      ? named
          .replace(/^title\s*:/i, '')
          .trim()
          .replace(/^(["'])(.*)\1$/, '$2')
      : '';
  const words = fileName(draft.path)
    .replace(datePrefix, '')
    .replace(numberPrefix, '')
    .replace(/[-_ ]+/g, ' ')
    .trim();
  draft.title = title || words.replace(/^./, (letter) => letter.toUpperCase()) || fileName(draft.path) || 'Untitled';
  if (!title)
    draft.notes.push({
      file: draft.path,
      code: 'title-missing',
      message: 'The record has no heading; its file name is used.',
    });
}
