export * from './model/index.js';
export * from './adapter/index.js';
export type * from './client/types.js';
