// Rollup: lets Lit fill its templates through packages/elements/src/internal/policy.ts, so that a page's Trusted Types
// list, or a second copy of Lit on it, can not blank the widgets.
import { fileURLToPath } from 'node:url';

const policy = fileURLToPath(new URL('../../elements/dist/internal/policy.js', import.meta.url));
const lit = /[\\/]lit-html[\\/](?:development[\\/])?lit-html\.js$/;

const edits = [
  // Lit's own policy, made while the module loads: throws where the name is not listed or taken.
  [
    /(\w+)\s*=\s*\w+\s*\?\s*\w+\.createPolicy\(\s*["']lit-html["'],\s*\{[^}]*\}\s*\)\s*:\s*(?:void 0|undefined)/,
    '$1=void 0',
  ],
  // The one place where Lit parses a template.
  [/(\w+)\.innerHTML\s*=\s*(\w+)(?=\s*[,;])/, 'fillTemplate($1,$2)'],
];

/** @returns {import('rollup').Plugin} */
export function litPolicy() {
  return {
    name: 'meanwhile-lit-policy',
    transform(code, id) {
      if (!lit.test(id)) return null;
      let edited = code;
      for (const [pattern, replacement] of edits) {
        const found = edited.match(new RegExp(pattern, 'g')) ?? [];
        // A release of Lit that is written differently must stop the build, not slip through.
        if (found.length !== 1) this.error(`${id}: expected one match of ${pattern}, found ${found.length}`);
        edited = edited.replace(pattern, replacement);
      }
      return { code: `import { fillTemplate } from ${JSON.stringify(policy)};\n${edited}`, map: null };
    },
  };
}
