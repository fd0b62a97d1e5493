import type { AdapterSettings } from '@meanwhile/elements/adapter-registry';

/** What a page says about its default client, in attributes of `<html>` or of any script tag. */
export interface PageSettings extends AdapterSettings {
  /** The name of a registered adapter: `local` unless told; `none` leaves the page without a default. */
  readonly adapter: string;
  /** What our tags start with on this page. */
  readonly prefix: string;
}

const attributes = ['adapter', 'store', 'endpoint', 'person', 'personName', 'prefix'] as const;
type Attribute = (typeof attributes)[number];

const dataKey = (name: Attribute): string => `meanwhile${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const toKebab = (name: Attribute): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Reads `data-meanwhile-adapter`, `-store`, `-endpoint`, `-person`, `-person-name` and `-prefix`. Attributes of `<html>` win over
 * those of a script tag. A module has no `document.currentScript`, so the first script tag that carries any of them speaks.
 */
export function readSettings(page: Document = document): PageSettings {
  const selector = attributes.map((name) => `script[data-meanwhile-${toKebab(name)}]`).join();
  const script = page.querySelector<HTMLElement>(selector);
  const read = (name: Attribute): string | undefined =>
    page.documentElement.dataset[dataKey(name)] ?? script?.dataset[dataKey(name)];
  const store = read('store');
  const endpoint = read('endpoint');
  const personId = read('person');
  const personName = read('personName');
  return {
    adapter: read('adapter') || 'local',
    prefix: read('prefix') || 'meanwhile-',
    ...(store && { store }),
    ...(endpoint && { endpoint }),
    ...(personId && { personId }),
    ...(personName && { personName }),
  };
}
