import type { Weight } from '../model/kinds.js';

export const weights: readonly Weight[] = ['good', 'neutral', 'bad'];
/** `Good, because …`, `Bad: …`; absent for a text that takes no side. */
export function weightOf(text: string): Weight | undefined {
  const word = /^(?:\*\*|__)?(good|neutral|bad)(?:\*\*|__)?[ \t]*[,:]/i.exec(text)?.[1]?.toLowerCase();
  return weights.find((weight) => weight === word);
}
/** Only the words that writing adds again are taken away. */
export const withoutWeight = (text: string): string => text.replace(/^(good|neutral|bad), because[ \t]+(?=\S)/i, '');
