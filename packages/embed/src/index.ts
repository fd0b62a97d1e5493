import type * as formats from '@meanwhile/sdk/formats';

export { registerAdapter, type AdapterFactory, type AdapterSettings } from '@meanwhile/elements/adapter-registry';
export { registerAdapters } from './adapters.js';
export { autoload, elementNames, type AutoloadOptions } from './autoloader.js';
export { elementLoaders } from './element-loaders.js';
export { followHostTheme, hostScheme } from './host-theme.js';
export { attachPageDefault, pageClient } from './page-default.js';
export { readSettings, type PageSettings } from './settings.js';

/** Reading and writing files (decision records, JSON Feed, Atom, RSS), loaded when first needed. */
export const loadFormats = (): Promise<typeof formats> => import('@meanwhile/sdk/formats');
