export * from './model/index.js';
export * from './adapter/index.js';
export * from './client/index.js';
