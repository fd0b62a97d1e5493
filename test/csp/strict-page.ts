// Opens a strict page in a frame and looks into it.

export interface Seen {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export interface StrictPage {
  readonly window: Window & { readonly seen: Seen };
  readonly document: Document;
  find(selector: string): Element | null;
}

export interface StrictPageOptions {
  /** What the page's `trusted-types` list says. */
  readonly types: string;
  readonly scripts: readonly string[];
  /** The name a page asks us to use. */
  readonly name?: string;
}

/** Resolves once `condition` holds; the test's own time limit ends a wait that is in vain. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A strict page that has run all its scripts. */
export async function openStrictPage({ types, scripts, name }: StrictPageOptions): Promise<StrictPage> {
  const query = new URLSearchParams({ types, scripts: scripts.join(), ...(name && { name }) });
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '900';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = `/strict/page?${query.toString()}`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as StrictPage['window'];
  return { window: page, document: page.document, find: (selector) => page.document.querySelector(selector) };
}

export function closeStrictPages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
