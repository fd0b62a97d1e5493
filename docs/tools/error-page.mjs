// The table of docs/errors.md, from the codes and their meanings.
import { errorCodes } from '@meanwhile/sdk/adapter';
import { errorMeanings } from '../../packages/sdk/src/adapter/error-meanings.js';
import { cell, code, table } from './tables.mjs';

const dispositions = {
  retry: 'tried again by itself',
  pause: 'waits for the person or the page',
  resolve: 'both versions are kept until one is chosen',
  reject: 'kept as a problem until the person decides',
  cancel: 'nothing happens',
};

const entry = ({ meaning, next }) => `${cell(meaning)} ${cell(next)}`;

/** One heading a code, so that a message can link to it. */
export function errorPage() {
  const overview = table(
    ['Code', 'Disposition', 'What happens to the write'],
    Object.entries(errorCodes).map(([name, disposition]) => [
      `[${code(name)}](#${name})`,
      code(disposition),
      dispositions[disposition],
    ]),
  );
  const entries = Object.keys(errorCodes).map((name) => `### ${name}\n\n${entry(errorMeanings[name])}`);
  return [overview, ...entries].join('\n\n');
}
