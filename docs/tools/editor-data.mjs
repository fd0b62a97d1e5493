// What editors read: VS Code's custom data for HTML and CSS, and web-types for JetBrains'. All from the manifest.
import { wordsOf } from './arg-types.mjs';
import { elementsOf } from './element-pages.mjs';
import { themeTokens } from './theme-page.mjs';

const page = (element) => `docs/elements/${element.tagName.replace(/^meanwhile-/, '')}.md`;

const values = (type) => wordsOf(type)?.map((name) => ({ name }));

/** https://code.visualstudio.com/api/extension-guides/custom-data-extension, version 1.1 */
export function vscodeHtml(manifest) {
  const tags = elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: element.description,
    attributes: element.attributes.map(({ name, description, type }) => ({
      name,
      description,
      ...(type?.text === 'boolean' && { valueSet: 'v' }),
      ...(values(type?.text) && { values: values(type?.text) }),
    })),
    references: [{ name: 'Reference', url: page(element) }],
  }));
  return { version: 1.1, tags };
}

export function vscodeCss(manifest) {
  const own = elementsOf(manifest).flatMap(({ cssProperties }) => cssProperties);
  const properties = [...themeTokens(manifest), ...own];
  return { version: 1.1, properties: properties.map(({ name, description }) => ({ name, description })) };
}

const named = (list) => list.map(({ name, description }) => ({ name, description }));

function webTypesElement(element) {
  const fields = element.members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return {
    name: element.tagName,
    description: element.description,
    'doc-url': page(element),
    attributes: element.attributes.map(({ name, description, type, default: value }) => ({
      name,
      description,
      ...(value && { default: value }),
      value: { type: type?.text ?? 'string', ...(type?.text === 'boolean' && { required: false }) },
    })),
    slots: named(element.slots),
    js: {
      properties: fields.map(({ name, description, type }) => ({ name, description, type: type?.text })),
      events: element.events.map(({ name, description, type }) => ({ name, description, type: type?.text })),
    },
    css: {
      parts: named(element.cssParts),
      properties: named(element.cssProperties),
      'pseudo-classes': element.cssStates.map(({ name, description }) => ({ name: `state(${name})`, description })),
    },
  };
}

/** https://github.com/JetBrains/web-types, schema 1.0.0 */
export function webTypes(manifest, version) {
  return {
    name: '@meanwhile/elements',
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elementsOf(manifest).map(webTypesElement) },
      css: { properties: themeTokens(manifest).map(({ name, description }) => ({ name, description })) },
    },
  };
}
