// The documentation as one static site; `npm run docs` builds it, test/repo/site.node.test.ts opens it.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitepress';
import { livePlaces, outsideLinks } from './markdown.mts';
import { sidebar } from './pages.mts';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  title: 'Meanwhile',
  description:
    'Asynchronous work inside the portal a team already has: update feeds, decision logs and check-in forms.',
  outDir: process.env['MEANWHILE_SITE'] ?? resolve(root, 'docs/site'),
  cacheDir: resolve(root, 'docs/.vitepress/cache'),
  srcExclude: ['site/**', 'api/**'],
  cleanUrls: false,
  metaChunk: true,
  // What lies outside the pages is put beside them after the build; links among the pages are checked by VitePress itself.
  ignoreDeadLinks: [/^\/(api|storybook|embed)\//],
  markdown: {
    config(markdown) {
      outsideLinks(markdown, (path) => existsSync(resolve(root, path)));
      livePlaces(markdown);
    },
  },
  themeConfig: {
    nav: [
      { text: 'Elements', link: '/elements/index.html', activeMatch: '/elements/' },
      { text: 'Configurator', link: '/embed/configurator/index.html', target: '_self' },
      { text: 'Stories', link: '/storybook/index.html', target: '_self' },
      { text: 'API', link: '/api/index.html', target: '_self' },
    ],
    sidebar: sidebar(root),
    outline: [2, 3],
    search: { provider: 'local' },
    externalLinkIcon: true,
    docFooter: { prev: 'Before', next: 'Next' },
  },
  vite: {
    build: { chunkSizeWarningLimit: 4000 },
    // The packages' sources, so that nothing has to be built first.
    resolve: { conditions: ['meanwhile-source', 'browser', 'import', 'module', 'default'] },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('meanwhile-') } } },
});
