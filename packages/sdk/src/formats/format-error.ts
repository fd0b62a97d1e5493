import type { ReadIssue, ReadResult } from './types.js';

/** A file that is not what it should be, with the line where that shows. */
export class FormatError extends Error {
  readonly code: 'not-readable' | 'malformed-json' | 'malformed-xml' | 'unknown-format';
  readonly line: number | undefined;

  constructor(code: FormatError['code'], message: string, line?: number) {
    super(message);
    this.name = 'FormatError';
    this.code = code;
    this.line = line;
  }
}

export const failed = (issue: ReadIssue): ReadResult<never> => ({ entities: [], problems: [issue], notes: [] });

/** What a person is told about a file that cannot be read. Our own mistakes are thrown on. */
export function toFailure(error: unknown, file: string): ReadResult<never> {
  if (!(error instanceof FormatError)) throw error;
  const line = error.line === undefined ? {} : { line: error.line };
  return failed({ file, ...line, code: error.code, message: error.message });
}
