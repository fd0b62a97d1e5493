// Files of the wrappers in docs/embedding that repeat what the manifest says: Drupal's components, and the list that
// WordPress checks against and SharePoint makes fields of.
import { wordsOf } from './arg-types.mjs';
import { elementsOf } from './element-pages.mjs';

const nameOf = ({ tagName }) => tagName.replace(/^meanwhile-/, '');
const title = (name) => name.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase());
const plain = (value) => value.replace(/`/g, '');
const text = (value) => JSON.stringify(plain(value));

function property({ name, type, description }) {
  const words = wordsOf(type?.text);
  const kind = { boolean: 'boolean', number: 'integer' }[type?.text] ?? 'string';
  return `    ${name}:
      type: ${kind}
      title: ${text(title(name))}
      description: ${text(description)}${words ? `\n      enum: [${words.map((word) => `'${word}'`).join(', ')}]` : ''}`;
}

/** https://www.drupal.org/docs/develop/theming-drupal/using-single-directory-components */
const component = (element) => `# Written by docs/tools/host-files.mjs.
name: ${text(title(nameOf(element)))}
description: ${text(element.description)}
status: experimental
libraryOverrides:
  dependencies:
    - meanwhile/widgets
props:
  type: object
  properties:
${element.attributes.map(property).join('\n')}
slots:
  content:
    title: 'Content'
    description: 'What stands inside the tag. A widget shows it until its script has come.'
`;

function template({ tagName, attributes }) {
  const lines = attributes.map(({ name, type }) => {
    const value = `_context['${name}']`;
    if (type?.text === 'boolean') return `  {%- if ${value} %} ${name}{% endif -%}`;
    return `  {%- if ${value} is defined and ${value} is not null %} ${name}="{{ ${value} }}"{% endif -%}`;
  });
  return `{# Written by docs/tools/host-files.mjs. #}
<${tagName}
${lines.join('\n')}
>{% block content %}{% endblock %}</${tagName}>
`;
}

/** What a plugin checks attributes against, and what an author is offered as fields. */
function listedElement({ description, attributes }) {
  const field = ({ name, type, description: help }) => {
    const words = wordsOf(type?.text);
    const kind = { boolean: 'boolean', number: 'number' }[type?.text] ?? 'string';
    return [name, { type: kind, ...(words && { words }), help: plain(help) }];
  };
  return { help: plain(description), attributes: Object.fromEntries(attributes.map(field)) };
}

/** By path. */
export function hostFiles(manifest) {
  const files = new Map();
  const elements = elementsOf(manifest);
  for (const element of elements) {
    const folder = `docs/embedding/drupal/components/${nameOf(element)}`;
    files.set(`${folder}/${nameOf(element)}.component.yml`, component(element));
    files.set(`${folder}/${nameOf(element)}.twig`, template(element));
  }
  // A provider is nothing without what stands inside it: the plugin says where data lives for the whole page.
  const shown = elements.filter((element) => nameOf(element) !== 'provider');
  const about = Object.fromEntries(shown.map((element) => [nameOf(element), listedElement(element)]));
  for (const host of ['wordpress', 'sharepoint'])
    files.set(`docs/embedding/${host}/elements.json`, `${JSON.stringify(about, null, 2)}\n`);
  return files;
}
