const seen: unique symbol = Symbol.for('meanwhile.warned') as never;

/** Warns once per page and message, whichever copy of the widgets says it: two copies must not double the noise. */
export function warnOnce(message: string): void {
  const page = globalThis as { [seen]?: Set<string> };
  const said = (page[seen] ??= new Set());
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[meanwhile] ${message}`);
}
