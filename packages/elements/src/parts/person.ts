import { html, type TemplateResult } from 'lit';
import type { PersonRef } from '@meanwhile/sdk';

/** Two letters for the avatar: first and last word, by grapheme so that emoji and Indic letters stay whole. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = (word: string | undefined) =>
    word ? ([...new Intl.Segmenter().segment(word)][0]?.segment ?? '').toLocaleUpperCase() : '';
  return first(words[0]) + (words.length > 1 ? first(words.at(-1)) : '');
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
