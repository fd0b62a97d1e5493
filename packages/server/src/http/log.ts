/** One line of the log, as JSON. Never a text somebody wrote, a name, a token, an address's query or a person's id. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: string | number | boolean | undefined;
}
export type Log = (line: LogLine) => void;

export const jsonLog =
  (write: (text: string) => void): Log =>
  (line) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);

/** What may be said of something that was thrown: the kind, the code, the place; a message may quote what was written. */
export function traceOf(error: unknown): { readonly kind: string; readonly state?: string; readonly at?: string } {
  const { name, code, stack } = (error ?? {}) as {
    readonly name?: unknown;
    readonly code?: unknown;
    readonly stack?: unknown;
  };
  const at = typeof stack === 'string' ? /\n\s+at (.+)/.exec(stack)?.[1] : undefined;
  return {
    kind: typeof name === 'string' ? name : typeof error,
    ...(typeof code === 'string' && { state: code }),
    ...(at !== undefined && { at }),
  };
}
