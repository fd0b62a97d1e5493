/** How a host says that it is dark, where it does not say so with `color-scheme`. */
const switches: readonly (readonly [selector: string, read: (element: HTMLElement) => boolean | undefined])[] = [
  ['[data-bs-theme]', ({ dataset }) => dataset['bsTheme'] === 'dark'],
  ['[data-color-mode]', ({ dataset }) => byMode(dataset['colorMode'])],
  ['[data-theme]', ({ dataset }) => byMode(dataset['theme'])],
  ['.dark, .wa-dark, .cds--g90, .cds--g100', () => true],
  ['.light, .wa-light, .cds--white, .cds--g10', () => false],
];

const byMode = (mode = ''): boolean | undefined => (/dark/.test(mode) ? true : /light/.test(mode) ? false : undefined);

/** Through open shadow roots too: a portal's shell may hold us in one. */
const parentOf = (node: Element): Element | undefined =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? undefined;

function* ancestors(widget: Element): Generator<HTMLElement> {
  for (let node = parentOf(widget); node; node = parentOf(node)) if (node instanceof HTMLElement) yield node;
}

function bySwitch(widget: Element): boolean | undefined {
  for (const element of ancestors(widget))
    for (const [selector, read] of switches) {
      const answer = element.matches(selector) ? read(element) : undefined;
      if (answer !== undefined) return answer;
    }
  return undefined;
}

/** Any colour a browser computes, as red, green, blue and alpha: `oklch()` and `color()` included. */
function channels(colour: string): readonly number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return [255, 255, 255, 0];
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}

function byBackground(widget: Element): boolean {
  for (const element of ancestors(widget)) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = channels(getComputedStyle(element).backgroundColor);
    if (alpha > 127) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return false;
}

/**
 * Whether a widget stands on dark: the inherited `color-scheme`, then the switches of known hosts, then the nearest opaque
 * background. Answers undefined where the page says it with `color-scheme`: then CSS does the rest.
 */
export function hostScheme(widget: Element): 'light' | 'dark' | undefined {
  const place = parentOf(widget) ?? widget;
  if (getComputedStyle(place).colorScheme !== 'normal') return undefined;
  return (bySwitch(widget) ?? byBackground(widget)) ? 'dark' : 'light';
}

/**
 * Keeps the `theme` of widgets in step with a host that does not declare `color-scheme`. A `theme` the page wrote itself is left alone.
 * Returns a function that stops it.
 */
export function followHostTheme(widgets: Iterable<Element>): () => void {
  const followed = [...widgets].filter((widget) => !widget.hasAttribute('theme'));
  const apply = (): void => {
    for (const widget of followed) {
      const scheme = hostScheme(widget);
      if (!scheme) widget.removeAttribute('theme');
      else if (widget.getAttribute('theme') !== scheme) widget.setAttribute('theme', scheme);
    }
  };
  const observer = new MutationObserver(apply);
  const seen = new Set(followed.flatMap((widget) => [...ancestors(widget)]));
  for (const element of seen)
    observer.observe(element, {
      attributeFilter: ['class', 'style', 'data-bs-theme', 'data-color-mode', 'data-theme'],
    });
  apply();
  return () => observer.disconnect();
}
