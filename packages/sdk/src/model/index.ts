export * from './base.js';
export * from './kinds.js';
export * from './schema.js';
export * from './query.js';
export * from './id.js';
