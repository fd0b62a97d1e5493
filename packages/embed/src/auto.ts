/** Everything at once: the adapters' names, the page default and all elements. */
import { define } from '@meanwhile/elements/define';
import { registerAdapters } from './adapters.js';
import { attachPageDefault } from './page-default.js';
import { readSettings } from './settings.js';

registerAdapters();
attachPageDefault();
if (typeof document !== 'undefined') define({ prefix: readSettings().prefix });

export * from './index.js';
