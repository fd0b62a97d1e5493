export { type Check, type ContractLevel, contractLevels } from './check.js';
export { forbiddenFields } from './checks/privacy.js';
export type { Sample } from './side.js';
export * from './suite.js';
export { createEnvironment, environment, type Channel, type Environment, type Timer } from '../client/environment.js';
