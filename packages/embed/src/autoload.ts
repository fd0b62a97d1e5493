/** The light way in: one small script, and each element is loaded when its tag shows up. */
import { registerAdapters } from './adapters.js';
import { autoload } from './autoloader.js';
import { attachPageDefault } from './page-default.js';
import { readSettings } from './settings.js';

registerAdapters();
attachPageDefault();
if (typeof document !== 'undefined') autoload(document, { prefix: readSettings().prefix });

export * from './index.js';
