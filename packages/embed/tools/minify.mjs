// The steps every bundle goes through; the size budgets measure with the same ones.
import terser from '@rollup/plugin-terser';
import { litPolicy } from './lit-policy.mjs';
import { templateSpace } from './template-space.mjs';

/** @param {{ preamble?: string }} [options] */
export const minify = ({ preamble } = {}) => [
  litPolicy(),
  templateSpace(),
  terser({
    ecma: 2022,
    // No unsafe_arrows: markdown-it gives a function a prototype, which an arrow cannot have.
    compress: { passes: 2 },
    format: { comments: /^!/, ...(preamble && { preamble }) },
  }),
];
