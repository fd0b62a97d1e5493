import { noChange, type ReactiveControllerHost } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Document } from './ast.js';
import { needsFull, parseCore } from './core.js';
import { renderMarkdown, type RenderOptions } from './render.js';

type Parse = (text: string) => Document;

/** Parsed texts kept for the next render, and the characters they may have together; the oldest goes first. */
const MAX_KEPT = 300;
const MAX_KEPT_LENGTH = 2_000_000;
/** A front-end that could not be loaded is asked for again after this long, in milliseconds. */
const RETRY_AFTER = 60_000;

const kept = new Map<string, { readonly document: Document; readonly full: boolean }>();
const waiting = new Set<ReactiveControllerHost>();
let keptLength = 0;
let parseFull: Parse | undefined;
let loading: Promise<void> | undefined;
let failedAt = Number.NEGATIVE_INFINITY;

async function loadFull(): Promise<void> {
  try {
    ({ parseFull } = await import('./full.js'));
    for (const host of waiting) host.requestUpdate();
  } catch {
    // The core front-end's view stays: every word is there, some marks show as they were written.
    failedAt = Date.now();
  }
  waiting.clear();
  loading = undefined;
}

function forget(text: string): void {
  if (kept.delete(text)) keptLength -= text.length;
}

function keep(text: string, parse: Parse, full: boolean): Document {
  const document = parse(text);
  forget(text);
  kept.set(text, { document, full });
  keptLength += text.length;
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT && keptLength <= MAX_KEPT_LENGTH) break;
    forget(oldest);
  }
  return document;
}

function documentOf(host: ReactiveControllerHost, text: string): Document {
  const known = kept.get(text);
  if (known && (known.full || !parseFull)) {
    if (!known.full) wait(host, text);
    return known.document;
  }
  if (!known && !needsFull(text)) return keep(text, parseCore, true);
  if (parseFull) return keep(text, parseFull, true);
  wait(host, text);
  return keep(text, parseCore, false);
}

function wait(host: ReactiveControllerHost, text: string): void {
  if (!needsFull(text) || Date.now() - failedAt < RETRY_AFTER) return;
  waiting.add(host);
  loading ??= loadFull();
}

class MarkdownDirective extends Directive {
  #shown: readonly [Document, unknown] | undefined;

  render(host: ReactiveControllerHost, text: string, options: RenderOptions = {}): unknown {
    const parsed = documentOf(host, text);
    if (parsed === this.#shown?.[0] && options.owner === this.#shown[1]) return noChange;
    this.#shown = [parsed, options.owner];
    return renderMarkdown(parsed, options);
  }
}

/**
 * A Markdown text, at once. Text that uses more than the core subset is shown by it first; `host` is asked to render
 * again when the full front-end has arrived. The elements stay the same ones until the text is another.
 */
export const markdown = directive(MarkdownDirective);

/** Whether the full front-end has arrived: what was drawn before it is out of date then. */
export const hasFullMarkdown = (): boolean => parseFull !== undefined;

/** Resolves when no text waits for the full front-end any more: for tests, and for a page about to be printed. */
export async function markdownSettled(): Promise<void> {
  await loading;
}
