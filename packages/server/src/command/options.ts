import { parseArgs } from 'node:util';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

/** Everything that can be said on the command line. Throws what Node's parser throws for what cannot. */
export function readOptions(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      data: text,
      store: text,
      space: text,
      port: text,
      host: text,
      base: text,
      everyone: text,
      hint: text,
      page: text,
      frame: text,
      'webhook-inside': texts,
      kind: texts,
      keys: text,
      issuer: text,
      audience: text,
      origin: texts,
      'proxy-from': texts,
      'proxy-header': text,
      'proxy-name-header': text,
      development: flag,
      help: { ...flag, short: 'h' },
    },
  });
  const [command, ...rest] = positionals;
  return { ...values, command, rest };
}
export type Options = ReturnType<typeof readOptions>;
