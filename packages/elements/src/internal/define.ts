import { createRefusedElement, templatesAllowed } from './policy.js';
import { version } from './version.js';
import { warnOnce } from './warn.js';

export interface DefineOptions {
  /** What tags start with: `meanwhile-` unless told. Lets two versions stand on one page side by side. */
  readonly prefix?: string;
  readonly registry?: CustomElementRegistry;
}

const mark: unique symbol = Symbol.for('meanwhile.version') as never;
type Marked = CustomElementConstructor & { [mark]?: string };

/**
 * Registers an element and never throws: portals load several copies of us. The first one keeps the tag;
 * the same version again is silent, another version warns once and names both.
 */
export function defineElement(name: string, element: CustomElementConstructor, options: DefineOptions = {}): void {
  const registry = options.registry ?? globalThis.customElements;
  if (!registry) return; // no DOM here (server, worker): importing must stay harmless
  const tag = (options.prefix ?? 'meanwhile-') + name;
  const first = registry.get(tag) as Marked | undefined;
  if (first) {
    const other = first[mark];
    if (other !== version)
      // The same words for every element, so that a page with two versions is told once.
      warnOnce(
        `Version ${other ?? 'unknown'} of the elements is already on this page; version ${version} leaves them alone. ` +
          `Load one version, or give this one a prefix of its own: define({ prefix: 'team-' }).`,
      );
    return;
  }
  // A constructor can be registered once only; a second prefix gets a subclass.
  const allowed = Object.hasOwn(element, mark) ? class extends element {} : element;
  // Where Trusted Types forbid every template, a plain message stands in the widget's place instead of a blank.
  const own = templatesAllowed() ? allowed : createRefusedElement();
  (own as Marked)[mark] = version;
  try {
    registry.define(tag, own);
  } catch (error) {
    warnOnce(`<${tag}> could not be defined: ${String(error)}`);
  }
}
