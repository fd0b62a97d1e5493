// Whether a page can style what a widget shows: every control, and everything with a ground or a border of its own, is a part or stands in one that
// is not the whole frame; and every part is in the comment above the class.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './files.mjs';

/** The documented parts by tag. */
export async function documentedParts() {
  const manifest = JSON.parse(await readFile(join(root, 'packages/elements/custom-elements.json'), 'utf8'));
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  return Object.fromEntries(elements.map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)]));
}

/** What a story shows that no page can style, or that no page is told of; runs in the page. */
export function checkParts(documented) {
  const clear = (colour) => colour === 'transparent' || colour === 'rgba(0, 0, 0, 0)';
  const sides = ['Top', 'Bottom', 'Left', 'Right'];
  const drawn = (style) =>
    !clear(style.backgroundColor) || sides.some((side) => parseFloat(style[`border${side}Width`]) > 0);
  // Of a picture, of written text, and of a native box whose label is the part, nothing is styled by itself.
  const within = 'svg, svg *, .markdown *, .menu *, option, optgroup, input[type=radio], input[type=checkbox], .spoken';
  const control = 'button, a[href], input, select, textarea, summary';
  const problems = new Set();
  for (const widget of document.querySelectorAll('#storybook-root *')) {
    const parts = documented[widget.localName];
    if (!parts || !widget.shadowRoot) continue;
    for (const node of widget.shadowRoot.querySelectorAll('*')) {
      for (const part of node.part)
        if (!parts.includes(part))
          problems.add(`${widget.localName}: part ${part} is not in the comment above the class`);
      if (node.part.length > 0 || node.matches(within) || !node.checkVisibility()) continue;
      const frame = ['base', undefined].includes(node.parentElement?.closest('[part]')?.getAttribute('part'));
      if (node.matches(control) || (frame && drawn(getComputedStyle(node))))
        problems.add(`${widget.localName}: ${node.localName}.${node.className} is no part`);
    }
  }
  return [...problems];
}
