/** The YAML block at the top of a record, cut into its top-level entries so that each can be kept verbatim. */
export interface FrontMatter {
  readonly entries: readonly { readonly key: string; readonly source: string }[];
  readonly source: string;
  /** Lines before the Markdown begins. */
  readonly lines: number;
  readonly markdown: string;
}

const topKey = /^(["']?)([A-Za-z_][\w .-]*)\1[ \t]*:(?=[ \t]|$)/;

export function cutEntries(source: string): { key: string; source: string }[] {
  const entries: { key: string; lines: string[] }[] = [];
  for (const line of source.split('\n')) {
    const key = topKey.exec(line)?.[2];
    if (key !== undefined || entries.length === 0)
      entries.push({ key: (key ?? '').trim().toLowerCase(), lines: [line] });
    else entries.at(-1)!.lines.push(line);
  }
  return entries.map((entry) => ({ key: entry.key, source: entry.lines.join('\n') }));
}

export function splitFrontMatter(text: string): FrontMatter {
  const none = { entries: [], source: '', lines: 0, markdown: text };
  const open = /^---[ \t]*\n/.exec(text);
  if (!open) return none;
  const close = /^(---|\.\.\.)[ \t]*(\n|$)/gm;
  close.lastIndex = open[0].length;
  const end = close.exec(text);
  if (!end) return none;
  const source = text.slice(open[0].length, end.index).trimEnd();
  const lines = text.slice(0, end.index + end[0].length).split('\n').length - 1;
  return { entries: cutEntries(source), source, lines, markdown: text.slice(end.index + end[0].length) };
}

/** A scalar that YAML 1.2 and 1.1 readers alike take for this very string. */
export function writeYamlString(text: string): string {
  const plain =
    /^\p{L}[\p{L}\p{M}\w ,/@.()'-]*$/u.test(text) &&
    !text.endsWith(' ') &&
    !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return plain || /^\d{4}-\d\d-\d\d$/.test(text) ? text : JSON.stringify(text);
}

export function writeYamlList(items: readonly string[]): string {
  return `[${items.map((item) => (/[(),]/.test(item) ? JSON.stringify(item) : writeYamlString(item))).join(', ')}]`;
}
