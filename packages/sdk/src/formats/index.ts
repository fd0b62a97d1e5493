export { readFiles, readableTypes } from './read-files.js';
export { readDecisionRecord, readDecisionRecords } from './read-records.js';
export { writeDecisionRecord, type WriteContext, type WrittenRecord } from './write-record.js';
export { writeDecisionsCsv } from './csv.js';
export { readFeed } from './read-feed.js';
export { exportFormat, readExport, writeExport } from './export.js';
export * from './types.js';
