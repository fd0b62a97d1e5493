/** The reference server, to be started by its command or put into a Node server of your own. */
export { exportEntities, grantRole, importEntities, type Imported } from './entries/transfer.js';
export { roles, type Role } from './entries/access.js';
export { jsonLog, type Log, type LogLine } from './http/log.js';
export type { RateLimit } from './http/limits.js';
export { identifyForDevelopment } from './identity/development.js';
export { firstOf, type Asking, type Identify, type Identity } from './identity/identity.js';
export { identifyByProxy, type ProxyOptions } from './identity/proxy.js';
export { identifyByToken, type TokenOptions } from './identity/token.js';
export { localHint, type Hint } from './live/hint.js';
export {
  createWebhook,
  listWebhooks,
  removeWebhook,
  switchWebhook,
  type NewWebhook,
  type Webhook,
} from './webhooks/webhooks.js';
export { oembedLinks } from './feeds/oembed.js';
export { signatureOf } from './webhooks/sign.js';
export type { DestinationRules } from './webhooks/destination.js';
export { openHint } from './live/hint-engines.js';
export {
  createMeanwhileServer,
  retentionDays,
  type MeanwhileServer,
  type ServerOptions,
  type WebhookOptions,
} from './server.js';
export { FolderHeldError } from './store/lock.js';
export { NewerSchemaError } from './store/migrate.js';
export { openEmbedded, type EmbeddedStore } from './store/pglite.js';
export { openPostgres, type PostgresOptions } from './store/postgres.js';
export type { Parameter, Queries, Row, Store } from './store/store.js';
