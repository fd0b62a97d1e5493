import type { Messages } from './messages.mjs';

export function readModule(source: string): { readonly messages: Messages };
export function writeModule(
  english: string,
  options: { language: string; section: string; messages: Messages },
): string;
export function categoriesOf(language: string): string[];
export function placeholders(text: string): string[];
