// Written by docs/tools/element-lists.mjs.
import type { define } from '@meanwhile/elements/provider/define';

type Loader = () => Promise<{ readonly define: typeof define }>;

/** Written out, not built from names: bundlers follow it, and an auditor can read what may be loaded. */
export const elementLoaders: { readonly [name: string]: Loader | undefined } = {
  provider: () => import('@meanwhile/elements/provider/define'),
  'catch-up': () => import('@meanwhile/elements/catch-up/define'),
  'check-in': () => import('@meanwhile/elements/check-in/define'),
  'check-in-editor': () => import('@meanwhile/elements/check-in-editor/define'),
  'check-in-results': () => import('@meanwhile/elements/check-in-results/define'),
  decision: () => import('@meanwhile/elements/decision/define'),
  'decision-form': () => import('@meanwhile/elements/decision-form/define'),
  'decision-log': () => import('@meanwhile/elements/decision-log/define'),
  'needs-me': () => import('@meanwhile/elements/needs-me/define'),
  update: () => import('@meanwhile/elements/update/define'),
  'update-composer': () => import('@meanwhile/elements/update-composer/define'),
  'update-feed': () => import('@meanwhile/elements/update-feed/define'),
  'working-hours': () => import('@meanwhile/elements/working-hours/define'),
};
