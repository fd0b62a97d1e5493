export { registerAdapter, type AdapterFactory, type AdapterSettings } from './provider/adapter-registry.js';
export type { DefineOptions } from './internal/define.js';
export type { MeanwhileEventMap } from './internal/events.js';
export { clientContext } from './internal/context.js';
export { version } from './internal/version.js';
export { adoptStyles } from './themes/adopt-styles.js';
