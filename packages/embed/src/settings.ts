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

/**
 * The script tag this copy was loaded by; two copies on a page may say different things. A copy inside somebody's bundle has no
 * tag of its own: the first one that carries any of our attributes speaks for it.
 */
function scriptTag(page: Document, source: string): HTMLScriptElement | undefined {
  const scripts = [...page.querySelectorAll('script')];
  const carries = (script: HTMLScriptElement): boolean => attributes.some((name) => dataKey(name) in script.dataset);
  return scripts.find(({ src }) => src === source) ?? scripts.find(carries);
}

/**
 * Reads `data-meanwhile-adapter`, `-store`, `-endpoint`, `-person`, `-person-name` and `-prefix`. Attributes of `<html>` win over
 * those of the script tag.
 */
export function readSettings(page: Document = document, source: string = import.meta.url): PageSettings {
  const script = scriptTag(page, source);
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
