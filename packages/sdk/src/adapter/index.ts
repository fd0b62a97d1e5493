export * from './contract.js';
export * from './errors.js';
export * from './crud-adapter.js';
export * from './http-errors.js';
export * from './request-json.js';
// What an adapter needs of the model, so that it imports this entry only. A bundler keeps what is used.
export type * from '../model/index.js';
export { createId, createRandomId, isOn, positionId, repeatableKinds, responseId, submittedIds } from '../model/id.js';
export * from '../model/evaluate.js';
export { isHeld, isHeldTooLate, publishedBy } from '../model/held.js';
export * from '../model/json.js';
export * from '../model/page.js';
export { answersOpenAt } from '../model/reveal.js';
export * from '../model/text.js';
