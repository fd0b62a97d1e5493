/** Something the person at the terminal can do something about: said in one line, without a stack. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

const told: { readonly [code: string]: (detail: string) => string } = {
  EADDRINUSE: () =>
    'The port is taken by another program. Choose one with --port, or let the system choose with --port 0.',
  EACCES: (detail) =>
    `This user may not do that: ${detail}. Choose another port with --port or another folder with --data.`,
  EROFS: (detail) => `The data folder cannot be written to: ${detail}. Choose another one with --data.`,
  ECONNREFUSED: () => 'No database answers at DATABASE_URL. Is it running, and are host and port right?',
  ENOTFOUND: (detail) => `The host of DATABASE_URL is not known: ${detail}.`,
  ETIMEDOUT: () => 'The database at DATABASE_URL does not answer in time. Does a firewall stand between?',
  '3D000': (detail) => `${detail}. Create it first: createdb, or CREATE DATABASE.`,
  '28P01': () => 'The database refuses the password in DATABASE_URL.',
  '28000': (detail) => `The database refuses the user in DATABASE_URL: ${detail}.`,
  '42501': (detail) => `The user in DATABASE_URL may not create our tables: ${detail}.`,
};
const named = ['CommandFailure', 'FolderHeldError', 'NewerSchemaError'];

/** What went wrong in words, with the next step; undefined where nobody foresaw it. */
export function failureText(error: unknown): string | undefined {
  const { code, message, name } = (error ?? {}) as {
    readonly code?: string;
    readonly message?: string;
    readonly name?: string;
  };
  if (name !== undefined && named.includes(name)) return message;
  // Node hides what failed at each address of a host inside.
  const inner = (error as { readonly errors?: readonly unknown[] } | null)?.errors?.[0];
  if (inner) return failureText(inner);
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message} Try: meanwhile --help`;
  return code !== undefined && Object.hasOwn(told, code) ? told[code]?.(message ?? code) : undefined;
}
