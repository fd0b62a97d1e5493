// docs/llms.txt: the whole public surface on one page of plain text, for assistants that write pages (llmstxt.org).
import { elementsOf } from './element-pages.mjs';

const list = (title, items) => (items.length > 0 ? [`${title}: ${items.join('; ')}`] : []);

function element(one) {
  const attributes = one.attributes.map(
    ({ name, type, default: value }) => `${name} (${type?.text ?? 'string'}${value ? `, default ${value}` : ''})`,
  );
  const properties = one.members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  return [
    `### <${one.tagName}>`,
    '',
    one.description,
    '',
    ...list('Attributes', attributes),
    ...list(
      'Properties only',
      properties.map(({ name, type }) => `${name} (${type?.text})`),
    ),
    ...list(
      'Events',
      one.events.map(({ name, type }) => `${name} ${type?.text.replace(/^CustomEvent/, '')}`),
    ),
    ...list(
      'Slots',
      one.slots.map(({ name }) => name || 'default'),
    ),
    ...list(
      'Parts',
      one.cssParts.map(({ name }) => name),
    ),
    '',
  ].join('\n');
}

export function llmsText(manifest) {
  return `# Meanwhile

> Custom elements for working asynchronously in any portal page: update feeds, decision logs, check-ins. Framework-free, over any
> backend through one adapter; the browser's own store unless told otherwise. MIT licence.

Load one script, write tags. Every option is an attribute. Events bubble and carry \`event.detail\`. Text never becomes markup; no
inline style or script; no request to a third party.

\`\`\`html
<script type="module" src="/meanwhile/meanwhile.js"></script>
<meanwhile-update-feed space="team"></meanwhile-update-feed>
\`\`\`

In React 19, Vue, Svelte and Solid write the tags as they are; types: \`@meanwhile/elements/react\`, \`/preact\`, \`/vue\`, \`/svelte\`,
\`/solid\`. Theme with custom properties, often just \`--meanwhile-brand\`.

## Docs

- [Embedding](embedding.md): scripts, attributes, policies, each host
- [Theming](theming.md): every token, dark, parts
- [Elements](elements/index.md): the reference of every element
- [Writing an adapter](adapters/writing-an-adapter.md): your backend in a few functions
- [Errors](errors.md): codes and what to do

## Elements

${elementsOf(manifest).map(element).join('\n')}`;
}
