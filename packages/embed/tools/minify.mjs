// The steps every bundle goes through; the size budgets measure with the same ones.
import { minify as shorten } from '@swc/core';
import { litPolicy } from './lit-policy.mjs';
import { templateSpace } from './template-space.mjs';

/**
 * What the minifier is told. No unsafe_arrows: markdown-it gives a function a prototype, which an arrow cannot have.
 *
 * @type {import('@swc/core').JsMinifyOptions}
 */
const options = {
  ecma: 2022,
  compress: { ecma: 2022, passes: 2 },
  mangle: true,
  format: { comments: false, ecma: 2022 },
};

/**
 * Makes a script small.
 *
 * @param {string} code
 * @param {import('@swc/core').JsMinifyOptions} [more]
 */
export const minifyCode = (code, more) => shorten(code, { ...options, module: true, ...more });

/** What happens to single modules, before they are one chunk. */
export const prepare = () => [litPolicy(), templateSpace()];

/** @param {{ preamble?: string }} [options] */
export const minify = ({ preamble } = {}) => [
  ...prepare(),
  {
    name: 'meanwhile-minify',
    async renderChunk(code, _chunk, { format, sourcemap }) {
      const { code: small, map } = await minifyCode(code, {
        module: format === 'es',
        sourceMap: Boolean(sourcemap),
        format: { ...options.format, ...(preamble && { preamble }) },
      });
      return { code: small, map: map ?? null };
    },
  },
];
