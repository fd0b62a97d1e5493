// Text spaced as WCAG 1.4.12 has it, and what is lost of it then.
import { hasText, nameOf, scrolls, visuallyHidden } from './stories-fit.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
     content-visibility: visible !important }
   p { margin-block-end: 2em !important }`,
);

const all = (root: Element | ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? all(element.shadowRoot) : []),
  ]);

/** Spaces text as a reader's own style sheet would: in the open shadow roots too. New ones need another call. */
export function space(canvas: Element): void {
  for (const root of [document, ...all(canvas).flatMap(({ shadowRoot }) => shadowRoot ?? [])])
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !visuallyHidden(element);

/** Elements that cut text off, and those whose own text stands out of them. */
export function clipped(canvas: Element): string[] {
  return all(canvas).flatMap((element) => {
    const style = getComputedStyle(element);
    const cuts = /hidden|clip/.test(style.overflow) ? element.innerText?.trim() : hasText(element) && !scrolls(element);
    // The list of a select shows all of a choice.
    if (!cuts || !isShown(element) || style.display === 'inline' || element.localName === 'select') return [];
    const over = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
    return Math.max(...over) > 2 ? [`${nameOf(element)} is ${over.join(' × ')} px over: ${element.innerText}`] : [];
  });
}

/** Measures a field as it would be with something changed. */
function as<Field extends HTMLElement>(field: Field, change: (copy: Field) => void, fits: (copy: Field) => boolean) {
  const copy = field.cloneNode(true) as Field;
  copy.style.cssText = `position: absolute; inline-size: ${field.offsetWidth}px; block-size: ${field.offsetHeight}px`;
  change(copy);
  field.after(copy);
  const result = fits(copy);
  copy.remove();
  return result;
}

// Firefox draws a date in one line, and takes no style for it. Where fields cannot grow with their text, nor do they with a placeholder.
const [drawsDatesItself, grows] = ['-moz-appearance: none', 'field-sizing: content'].map((one) => CSS.supports(one));

/** Fields that cut their date or their placeholder off. What is typed into one scrolls. */
export function cutFields(canvas: Element): string[] {
  const fields = all(canvas).filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement,
  );
  return fields.filter(isShown).flatMap((field) => {
    if (/date|time/.test(field.type)) {
      const change = (copy: HTMLElement) => (copy.style.cssText = 'position: absolute; inline-size: max-content');
      const fits = (copy: HTMLElement) =>
        copy.offsetWidth <= field.offsetWidth || copy.offsetHeight < field.offsetHeight;
      return drawsDatesItself || as(field, change, fits) ? [] : [`The date in ${nameOf(field)} is cut`];
    }
    if (!field.placeholder || field.value || (field.localName === 'textarea' && !grows)) return [];
    const change = (copy: typeof field) => (copy.value = field.placeholder);
    const fits = (copy: HTMLElement) =>
      copy.scrollWidth <= copy.clientWidth + 1 && copy.scrollHeight <= copy.clientHeight + 1;
    return as(field, change, fits) ? [] : [`“${field.placeholder}” is cut in ${nameOf(field)}`];
  });
}

/** What an element is laid over others with: what is placed, or shows a part of itself. */
function layerOf(element: Element, known: Map<Element, Element>): Element {
  const before = known.get(element);
  if (before) return before;
  const style = getComputedStyle(element);
  const own = /absolute|fixed|sticky/.test(style.position) || /hidden|clip|auto|scroll/.test(style.overflow);
  const root = element.getRootNode();
  const parent = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  const layer = own || !parent ? element : layerOf(parent, known);
  known.set(element, layer);
  return layer;
}

function linesOf(element: HTMLElement, layers: Map<Element, Element>) {
  if (!hasText(element) || !isShown(element)) return [];
  const layer = layerOf(element, layers);
  return [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map((box) => ({
      node,
      layer,
      box,
      text: `“${node.data.trim()}” in ${nameOf(element)}`,
    }));
  });
}

const meet = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3;

/** Texts that stand on one another. */
export function overlaps(canvas: Element): string[] {
  const layers = new Map<Element, Element>();
  const lines = all(canvas).flatMap((element) => linesOf(element, layers));
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.layer === one.layer && meet(one.box, other.box))
      .map((other) => `${one.text} and ${other.text} overlap`),
  );
}
