// The only place that hands HTML to the browser: the static markup of our own templates, never anything a person
// wrote. The build puts `fillTemplate` where Lit would set `innerHTML` (packages/embed/tools/lit-policy.mjs), because
// Lit's own way creates a Trusted Types policy when it loads, and throws there on a page whose list does not name it
// or on the second copy.

interface HtmlPolicy {
  createHTML(html: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): HtmlPolicy;
}
type SetHtml = (this: Element, html: string, options: object) => void;

const KEY: unique symbol = Symbol.for('meanwhile.policy.v1') as never;
const page = globalThis as typeof globalThis & { trustedTypes?: PolicyFactory; [KEY]?: HtmlPolicy };

// A template of ours never holds any of these, so nobody can use our policy to run a script.
const REFUSED =
  /<\/?(?:script|iframe|frame|object|embed|base|meta|link)\b|[\s"'/](?:on[a-z]+|srcdoc)(?:\$lit\$)?\s*=|javascript:/i;

/** Passes template markup and throws for anything that could run. */
function guard(html: string): string {
  if (REFUSED.test(html)) throw new TypeError('[meanwhile] The policy of Meanwhile makes templates only.');
  return html;
}

/** Everything stays but what runs; the method itself removes that, and needs no policy. */
const KEEP = { sanitizer: { removeElements: [], removeAttributes: [], comments: true } };

/** `setHTML`, if this browser's keeps the marks of a template. An early form in Chromium 105 to 118 did not. */
function findSetHtml(): SetHtml | undefined {
  const setHtml = (Element.prototype as { setHTML?: SetHtml }).setHTML;
  if (!setHtml) return undefined;
  try {
    const probe = document.createElement('template');
    setHtml.call(probe, '<i ?a$lit$="1"><?lit$1$></i>', KEEP);
    const node = probe.content.firstElementChild;
    return node?.hasAttribute('?a$lit$') && node.firstChild?.nodeType === Node.COMMENT_NODE ? setHtml : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The names to try. `data-meanwhile-trusted-types` on `<html>` or a script tag says which one the page's list has: then
 * no refused attempt shows up in its reports.
 */
function names(): readonly string[] {
  const asking = document.querySelector<HTMLElement>(':is(html, script)[data-meanwhile-trusted-types]');
  const name = asking?.dataset['meanwhileTrustedTypes'];
  return name ? [name] : ['meanwhile', 'lit-html'];
}

/** One policy for every copy of Meanwhile on the page, whatever its version. */
function sharedPolicy(types: PolicyFactory): HtmlPolicy | undefined {
  if (page[KEY]) return page[KEY];
  for (const name of names()) {
    try {
      const policy = types.createPolicy(name, { createHTML: guard });
      Object.defineProperty(page, KEY, { value: policy });
      return policy;
    } catch {
      // The page's list does not name it, or somebody else has it.
    }
  }
  return undefined;
}

type Fill = (template: HTMLTemplateElement, html: string) => void;

function chooseFill(): Fill | undefined {
  const plain: Fill = (template, html) => void (template.innerHTML = html);
  if (!page.trustedTypes) return plain;
  const setHtml = findSetHtml();
  if (setHtml) return (template, html) => setHtml.call(template, html, KEEP);
  const policy = sharedPolicy(page.trustedTypes);
  if (policy) return (template, html) => void (template.innerHTML = policy.createHTML(html) as string);
  try {
    // A page may have a list and still not require it.
    plain(document.createElement('template'), '<i></i>');
    return plain;
  } catch {
    return undefined;
  }
}

let fill: Fill | undefined;
let chosen = false;

/** Whether this page lets us show templates; false where Trusted Types are enforced and no policy may be made. */
export function templatesAllowed(): boolean {
  if (!chosen) fill = chooseFill();
  chosen = true;
  return fill !== undefined;
}

/** Puts the static markup of one of our templates into a template element. */
export function fillTemplate(template: HTMLTemplateElement, html: string): void {
  if (!templatesAllowed() || !fill) throw new TypeError(`[meanwhile] ${refusedMessage}`);
  fill(template, html);
}

/** What stands in the place of a widget that may not show anything. */
export const refusedMessage =
  'This page does not let Meanwhile show this part. Whoever runs the page can allow it: ' +
  'add "meanwhile" to the trusted-types list of its content security policy.';

/**
 * The element to register where templates are refused: it says so in plain words and keeps the page's own fallback
 * content in sight. Made with DOM calls alone.
 */
export function createRefusedElement(): CustomElementConstructor {
  return class extends HTMLElement {
    connectedCallback(): void {
      if (this.shadowRoot) return;
      const message = document.createElement('p');
      message.textContent = refusedMessage;
      this.attachShadow({ mode: 'open' }).append(message, document.createElement('slot'));
    }
  };
}
