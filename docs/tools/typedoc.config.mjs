// The reference of the packages, made into docs/api, which git ignores.
import { OptionDefaults } from 'typedoc';

const ownTags = ['@fires', '@slot', '@csspart', '@cssproperty', '@cssprop', '@cssstate', '@element', '@attr'];

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Meanwhile',
  entryPointStrategy: 'packages',
  entryPoints: ['../../packages/sdk', '../../packages/adapters', '../../packages/elements', '../../packages/embed'],
  out: '../api',
  hideGenerator: true,
  disableSources: true,
  logLevel: 'Error',
  readme: 'none',
  packageOptions: {
    // `npm run types` has checked them.
    skipErrorChecking: true,
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true,
    externalPattern: ['**/node_modules/**'],
    readme: 'none',
    blockTags: [...OptionDefaults.blockTags, ...ownTags],
  },
};
