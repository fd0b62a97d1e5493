import { elementLoaders } from './element-loaders.js';

/** The elements the autoloader knows, without their prefix. */
export const elementNames: readonly string[] = Object.keys(elementLoaders);

export interface AutoloadOptions {
  /** What tags start with: `meanwhile-` unless told. */
  readonly prefix?: string;
}

const warned = new Set<string>();
function warn(tag: string, message: string): void {
  if (warned.has(tag)) return;
  warned.add(tag);
  console.warn(`[meanwhile] <${tag}> ${message}`);
}

/**
 * Loads an element when its tag shows up under `root`, now or later. The document's own tree does not reach into other
 * people's shadow roots: call this once more for each root that holds our tags. Returns a function that stops watching.
 */
export function autoload(root: Document | ShadowRoot | Element = document, options: AutoloadOptions = {}): () => void {
  if (typeof MutationObserver === 'undefined') return () => {}; // no page here: importing must stay harmless
  const prefix = options.prefix ?? 'meanwhile-';
  const asked = new Set<string>();

  const load = async (tag: string): Promise<void> => {
    if (asked.has(tag) || customElements.get(tag)) return;
    asked.add(tag);
    const loader = elementLoaders[tag.slice(prefix.length)];
    if (!loader) return warn(tag, `is not one of our elements. We know ${elementNames.join(', ')}.`);
    try {
      (await loader()).define({ prefix });
    } catch (error) {
      asked.delete(tag); // the next tag of this kind tries again
      warn(tag, `could not be loaded: ${String(error)}`);
    }
  };
  const scan = (node: ParentNode): void => {
    for (const element of node.querySelectorAll(':not(:defined)'))
      if (element.localName.startsWith(prefix)) void load(element.localName);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.localName.startsWith(prefix)) void load(node.localName);
          scan(node);
        }
  });
  observer.observe(root, { childList: true, subtree: true });
  scan(root);
  return () => observer.disconnect();
}
