import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  resolve: { conditions: ['meanwhile-source'] },
  ssr: { resolve: { conditions: ['meanwhile-source', 'node', 'import'] } },
  test: { include: ['*.vitest.ts'], cache: false, reporters: ['json'] },
  cacheDir: '../../.cache/vitest',
});
