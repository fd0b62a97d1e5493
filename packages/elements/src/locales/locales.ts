/** Languages besides the built-in English: a static map, so that bundlers and auditors can read it. */
export const locales: Readonly<Record<string, (() => Promise<object>) | undefined>> = {};
