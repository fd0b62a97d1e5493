// The steps every bundle goes through; the size budgets measure with the same ones.
import terser from '@rollup/plugin-terser';
import { litPolicy } from './lit-policy.mjs';
import { templateSpace } from './template-space.mjs';

/** What the minifier is told. No unsafe_arrows: markdown-it gives a function a prototype, which an arrow cannot have. */
export const options = { ecma: 2022, compress: { passes: 2 }, format: { comments: /^!/ } };

/** What happens to single modules, before they are one chunk. */
export const prepare = () => [litPolicy(), templateSpace()];

/** @param {{ preamble?: string }} [options] */
export const minify = ({ preamble } = {}) => [
  ...prepare(),
  terser({ ...options, format: { ...options.format, ...(preamble && { preamble }) } }),
];
