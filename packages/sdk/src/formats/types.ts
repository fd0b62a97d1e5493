import type { Id, Iso } from '../model/base.js';
import type { Entity } from '../model/schema.js';

/**
 * A file to read. A browser's `File` fits as it is: its text is asked for only when its name can be read,
 * so that a dropped folder's pictures are never loaded.
 */
export interface ReadableFile {
  /** With folders where they are known: `decisions/0001-use-x.md`. */
  readonly name: string;
  readonly text: string | (() => Promise<string>);
  /** Set by browsers for a chosen folder; wins over `name`. */
  readonly webkitRelativePath?: string;
  /** Milliseconds since 1970: the date of a record that has none. */
  readonly lastModified?: number;
}

/** A file whose text is at hand. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly lastModified?: number;
}

export interface ReadOptions {
  /** The space what is read belongs to. Part of every id, so that two spaces can import the same file. */
  readonly space?: Id;
  /** Called after each file. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Checked between files; reading then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The time of items that carry no date; the present unless told. */
  readonly now?: Iso;
}

export const issueCodes = [
  'not-readable',
  'unknown-format',
  'malformed-json',
  'malformed-xml',
  'malformed-front-matter',
  'empty',
  'invalid-entity',
  'newer-version',
  'not-a-record',
  'not-read',
  'duplicate',
  'title-missing',
  'date-missing',
  'date-odd',
  'status-odd',
  'reference-missing',
  'reference-conflict',
  'key-dropped',
] as const;
/** Stable: a caller may branch on it. Messages are free. */
export type IssueCode = (typeof issueCodes)[number];

/** Something worth telling about one file. */
export interface ReadIssue {
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly code: IssueCode;
  readonly message: string;
}

/** What every reader answers: one bad file never stops the others. */
export interface ReadResult<E = Entity> {
  readonly entities: readonly E[];
  /** What could not be read. */
  readonly problems: readonly ReadIssue[];
  /** What was read and then mended, skipped on purpose, or kept as plain text. */
  readonly notes: readonly ReadIssue[];
}

/** Where a decision came from: kept under `fields.record`, so that it can be written back unchanged. */
export interface RecordOrigin {
  /** The file's path within what was imported. */
  readonly file: string;
  /** The status as it was written, where our own words would lose something. */
  readonly status?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** Comments around the title, for tools that check the file. */
  readonly comments?: string;
  /** Front matter that is not ours, verbatim YAML. */
  readonly frontMatter?: string;
  /** Headings whose words the MADR 4 heading would lose, by section. */
  readonly headings?: { readonly [section: string]: string };
}
