/** The words of one section, for example `feed`, as a module that exports them under that name. */
export type LoadSection = () => Promise<object>;
/** A language: its sections by name, and which sections are wanted soon after which. */
export interface Language {
  readonly sections: Readonly<Record<string, LoadSection | undefined>>;
  readonly follows?: Readonly<Record<string, readonly string[] | undefined>>;
}

/**
 * Languages besides the built-in English; a widget loads the sections it needs. A static map, so that bundlers and
 * auditors can read it. A page may add a language of its own: `locales.fi = () => import('./fi.js')`.
 */
export const locales: Record<string, (() => Promise<Language>) | undefined> = {
  ar: () => import('./ar/index.js'),
  de: () => import('./de/index.js'),
  es: () => import('./es/index.js'),
  fr: () => import('./fr/index.js'),
  it: () => import('./it/index.js'),
  ja: () => import('./ja/index.js'),
  nl: () => import('./nl/index.js'),
  pl: () => import('./pl/index.js'),
  pt: () => import('./pt-BR/index.js'),
  sv: () => import('./sv/index.js'),
  zh: () => import('./zh-CN/index.js'),
};
