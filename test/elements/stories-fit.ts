import type { Stories } from './stories.js';

/** Every element's stories; those about the styles of hosts are not about words. */
export const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'catch-up': () => import('../../stories/catch-up.stories.js'),
  'check-in': () => import('../../stories/check-in.stories.js'),
  'check-in-editor': () => import('../../stories/check-in-editor.stories.js'),
  'check-in-results': () => import('../../stories/check-in-results.stories.js'),
  decision: () => import('../../stories/decision.stories.js'),
  'decision-form': () => import('../../stories/decision-form.stories.js'),
  'decision-log': () => import('../../stories/decision-log.stories.js'),
  delivery: () => import('../../stories/delivery.stories.js'),
  'needs-me': () => import('../../stories/needs-me.stories.js'),
  provider: () => import('../../stories/provider.stories.js'),
  update: () => import('../../stories/update.stories.js'),
  'update-composer': () => import('../../stories/update-composer.stories.js'),
  'update-feed': () => import('../../stories/update-feed.stories.js'),
  'working-hours': () => import('../../stories/working-hours.stories.js'),
};

/** The names of the stories in a module. */
export const namesOf = (stories: Stories): string[] => Object.keys(stories).filter((one) => one !== 'default');

export const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
export const visuallyHidden = (element: Element): boolean => element.clientWidth <= 1 || element.clientHeight <= 1;
/** What scrolls by itself shows all of its text. */
export const scrolls = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  return false;
};
/** An element as a fault names it. */
export const nameOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** Elements with text that is cut off or stands out of its box. */
export function cut(root: Element | ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const inside = element.shadowRoot ? cut(element.shadowRoot) : [];
    if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true }) || visuallyHidden(element))
      return inside;
    const over = element.scrollWidth - element.clientWidth;
    // Joined letters may stand out of their own advance by a pixel or two; nothing of them is cut.
    if (over <= 2 || getComputedStyle(element).display === 'inline' || scrolls(element)) return inside;
    return [...inside, `${nameOf(element)} is ${over} px over: ${element.textContent?.trim()}`];
  });
}

/** The elements that stand out of `box` at its sides. */
function outside(root: Element | ShadowRoot, box: DOMRect): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = element.shadowRoot ? outside(element.shadowRoot, box) : [];
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1 || scrolls(element) || (right <= box.right + 1 && left >= box.left - 1)) return inner;
    return [...inner, `${nameOf(element)} from ${left - box.left} to ${right - box.left}`];
  });
}

/** What makes a canvas wider than it is, if anything. */
export function tooWide(canvas: HTMLElement): string[] {
  const widest = Math.max(...[...canvas.querySelectorAll('*')].map(({ scrollWidth }) => scrollWidth));
  // A part of a pixel more is rounded up.
  return widest <= canvas.clientWidth + 1
    ? []
    : [`${widest} px wide`, ...outside(canvas, canvas.getBoundingClientRect())];
}
