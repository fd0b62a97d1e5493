export { type Check, type ContractLevel, contractLevels, type ContractProbe } from './check.js';
export { forbiddenFields } from './checks/privacy.js';
export * from './faults.js';
export * from './random.js';
export * from './report.js';
export type { Sample } from './side.js';
export * from './suite.js';
export { createEnvironment, environment, type Channel, type Environment, type Timer } from '../client/environment.js';
export type { LentContext } from './wire.js';
