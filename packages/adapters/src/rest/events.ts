/** One event of a stream (Server-Sent Events, WHATWG HTML section 9.2). */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/** Reads events out of text that arrives in pieces. */
export function eventReader(): (piece: string) => readonly ServerEvent[] {
  let rest = '';
  let event = '';
  let data: string[] = [];
  return (piece) => {
    const found: ServerEvent[] = [];
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data.length) found.push({ event: event || 'message', data: data.join('\n') });
        event = '';
        data = [];
        continue;
      }
      const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (name === 'event') event = value;
      if (name === 'data') data.push(value);
    }
    return found;
  };
}
