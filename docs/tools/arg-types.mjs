// What Storybook shows beside a story: one row for everything a page can set, hear or style, from the manifest.

/** The words of `'newest' | 'oldest'`, or undefined where the type is something else. */
export function wordsOf(type = '') {
  const parts = type.split('|').map((part) => part.trim());
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : undefined;
}

function controlOf(type) {
  const options = wordsOf(type);
  if (options) return { control: { type: options.length > 4 ? 'select' : 'inline-radio' }, options };
  if (type === 'boolean') return { control: { type: 'boolean' } };
  if (type === 'number') return { control: { type: 'number' } };
  return { control: { type: 'text' } };
}

const summary = (text) => text && { summary: text };

const row = (category, { name, description, type, default: value }) => ({
  name,
  description,
  table: { category, type: summary(type?.text), defaultValue: summary(value) },
});

function fieldRow({ name, attribute, description, type, default: value, readonly }) {
  const known = row(attribute ? 'attributes' : 'properties', {
    name: attribute ?? name,
    description,
    type,
    default: value,
  });
  return attribute && !readonly ? { ...known, ...controlOf(type?.text) } : { ...known, control: false };
}

const seen = (category, prefix) => (one) => [
  `${prefix}${one.name || 'default'}`,
  { ...row(category, { ...one, name: one.name || 'default' }), control: false },
];

/** The rows of one element, keyed by property; what is no property has a key that no property can have. */
export function argTypesOf(element) {
  const fields = element.members.filter(({ kind }) => kind === 'field');
  const methods = element.members.filter(({ kind }) => kind === 'method');
  return Object.fromEntries([
    ...fields.map((field) => [field.name, fieldRow(field)]),
    ...methods.map(seen('methods', 'method ')),
    ...element.events.map(seen('events', 'event ')),
    ...element.slots.map(seen('slots', 'slot ')),
    ...element.cssParts.map(seen('parts', 'part ')),
    ...element.cssProperties.map(seen('css properties', '')),
    ...element.cssStates.map(seen('states', 'state ')),
  ]);
}
