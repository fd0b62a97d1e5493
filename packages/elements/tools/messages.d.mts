export type Message =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'plural'; readonly forms: Readonly<Record<string, string>> };
export type Messages = Map<string, Message>;

export function sections(): string[];
export function messagesOf(language: string, section: string): Messages;
export function faultOf(
  english: Message,
  message: Message | undefined,
  categories: readonly string[],
): string | undefined;
export function indexSource(): string;
export function exportLanguage(language: string, options?: { missing?: boolean }): string;
export function writeLanguage(language: string, given: ReadonlyMap<string, Messages>): Promise<void>;
