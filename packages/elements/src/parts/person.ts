import { html, type TemplateResult } from 'lit';
import type { PersonRef } from '@meanwhile/sdk';

const known = new Map<string, string>();
let segmenter: Intl.Segmenter | undefined;

function first(word: string): string {
  segmenter ??= new Intl.Segmenter(); // making one costs more than a whole row
  const [grapheme] = segmenter.segment(word);
  return grapheme.segment.toLocaleUpperCase();
}

/** Two letters for the avatar: first and last word, by grapheme so that emoji and Indic letters stay whole. */
export function initials(name: string): string {
  let letters = known.get(name);
  if (letters === undefined) {
    const words = name.split(/\s+/).filter(Boolean);
    letters = (words.length > 1 ? [words[0], words[words.length - 1]] : words).map(first).join('');
    if (known.size > 1000) known.clear();
    known.set(name, letters);
  }
  return letters;
}

function tone(id: string): number {
  let sum = 0;
  for (let i = 0; i < id.length; i++) sum = (sum * 31 + id.charCodeAt(i)) >>> 0;
  return sum % 5;
}

/** A picture or initials; decoration, because the name stands beside it. */
export function avatar(person: PersonRef | undefined, options: { readonly small?: boolean } = {}): TemplateResult {
  const image = person?.avatar;
  const look = `avatar tone-${tone(person?.id ?? '')}${options.small ? ' small' : ''}`;
  if (!image) {
    const letters = person ? initials(person.name) : '';
    return html`<span class=${look} part="avatar" aria-hidden="true" .textContent=${letters}></span>`;
  }
  return html`<span class=${look} part="avatar" aria-hidden="true"><img src=${image} alt="" loading="lazy" /></span>`;
}
