import { html, type TemplateResult } from 'lit';

export type Tone = 'neutral' | 'success' | 'warning' | 'danger' | 'info' | 'plum';
export interface TagOptions {
  readonly tone: Tone;
  readonly icon?: TemplateResult;
  readonly word: string;
}
/** A state as glyph, word and colour: never colour alone (WCAG 2.2, 1.4.1). */
export function tag({ tone, icon, word }: TagOptions): TemplateResult {
  return html`<span class="tag ${tone}" part="status">${icon}${word}</span>`;
}
