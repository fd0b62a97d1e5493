/** The classic script: the same as `auto`, reachable as the global `Meanwhile`. */
export * from './auto.js';
