/** The words of one section, for example `feed`, as a module that exports them under that name. */
export type LoadSection = () => Promise<object>;

/**
 * Languages besides the built-in English, by section: a widget loads those it needs. A static map, so that bundlers and
 * auditors can read it.
 */
export const locales: Readonly<Record<string, Readonly<Record<string, LoadSection>> | undefined>> = {};
