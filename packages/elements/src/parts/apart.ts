import type { Localize } from '../controllers/localize-controller.js';

const marks: Readonly<Record<string, readonly [comma: string, semicolon: string] | undefined>> = {
  ar: ['، ', '؛ '],
  ja: ['、', '、'],
  zh: ['，', '；'],
};

/** Joins what stands beside each other in one line, by the comma of the language or by its semicolon. */
export function apart(localize: Localize<object>, parts: readonly string[], mark: 0 | 1 = 0): string {
  const [language = ''] = localize.lang.split('-');
  return parts.join((marks[language] ?? [', ', '; '])[mark]);
}
