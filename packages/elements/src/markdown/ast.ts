/**
 * What user text may become: a closed set of node kinds. Both front-ends produce it and one renderer turns it into
 * templates, so nothing else can reach the page whatever the text says. Every `href` has passed `safeHref`.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em' | 'del'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'br' }
  | Link
  | { readonly kind: 'mention'; readonly handle: string };

export interface Link {
  readonly kind: 'link';
  readonly href: string;
  /** Set when the words of the link look like another address: the host it really leads to. */
  readonly host?: string;
  readonly children: readonly Inline[];
}

export type Block =
  | { readonly kind: 'p'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'code-block'; readonly lang?: string; readonly text: string }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | List
  | { readonly kind: 'rule' }
  | Table
  /** Text beyond a cap: shown as it was written, never dropped. */
  | { readonly kind: 'plain'; readonly text: string };

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  /** No blank lines between the items: their paragraphs are shown without space. */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly kind: 'item';
  /** A task: done or not. Absent: an ordinary item. */
  readonly checked?: boolean;
  readonly children: readonly Block[];
}

export type Align = 'start' | 'center' | 'end';
export type Cell = readonly Inline[];

export interface Table {
  readonly kind: 'table';
  /** One entry a column; undefined: as the language reads. */
  readonly align: readonly (Align | undefined)[];
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Document = readonly Block[];

/** Names of all kinds, for checks and docs. */
export const inlineKinds = ['text', 'strong', 'em', 'del', 'code', 'br', 'link', 'mention'] as const;
export const blockKinds = ['p', 'heading', 'code-block', 'quote', 'list', 'rule', 'table', 'plain'] as const;

/** Longest text the core front-end parses; what follows is shown as written until the full front-end is there. */
export const MAX_CORE_LENGTH = 20_000;
/** Longest text the full front-end parses; what follows is shown as written. */
export const MAX_FULL_LENGTH = 500_000;
/** Deepest nesting of inline nodes; deeper marks stay text. */
export const MAX_INLINE_DEPTH = 8;
/** Deepest nesting of quotes and lists in the core front-end; deeper ones stay text until the full one is there. */
export const MAX_CORE_BLOCK_DEPTH = 4;
/** Deepest nesting of quotes and lists in the full front-end. */
export const MAX_FULL_BLOCK_DEPTH = 12;
