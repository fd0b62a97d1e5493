/**
 * Adds a style sheet of the page's own to one widget, after ours, for what neither a token nor a part reaches. Ours are in a layer, so any
 * rule of the sheet wins. A constructed sheet needs no inline style, and one sheet can serve many widgets. Resolves when the widget
 * shows it; a widget that is not defined yet is waited for.
 */
export async function adoptStyles(
  widget: Element & { readonly updateComplete?: Promise<unknown> },
  sheet: CSSStyleSheet,
): Promise<void> {
  await customElements.whenDefined(widget.localName);
  await widget.updateComplete;
  const root = widget.shadowRoot;
  if (!root || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
