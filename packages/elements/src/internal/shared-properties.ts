import type { PropertyDeclarations } from 'lit';

/** The two properties every widget has; each class declares and documents them. */
export const sharedProperties: PropertyDeclarations = {
  theme: { reflect: true },
  appearance: { reflect: true },
};
export type Theme = 'light' | 'dark' | undefined;
export type Appearance = 'card' | 'plain' | undefined;
