// The block in the editor: a name and fields for everything the chosen widget takes; the page itself shows the widget. Fields come from
// elements.json, which the plugin hands over.
/* global wp */
const { createElement: el } = wp.element;
const { InspectorControls, useBlockProps } = wp.blockEditor;
const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = wp.components;
const elements = window.meanwhileElements;

const titleOf = (name) => name.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase());
const choice = (value) => ({ value, label: value ? titleOf(value) : '–' });

/** Undefined takes an attribute out of the block again. */
function field([name, { type, words, help }], { attributes, setAttributes }) {
  const set = (value) => setAttributes({ [name]: value === '' || value === false ? undefined : value });
  const options = { key: name, label: titleOf(name), help, onChange: set };
  const value = attributes[name] ?? '';
  if (type === 'boolean') return el(ToggleControl, { ...options, checked: value === true });
  if (words) return el(SelectControl, { ...options, value, options: ['', ...words].map(choice) });
  if (type !== 'number') return el(TextControl, { ...options, value });
  return el(TextControl, {
    ...options,
    value: String(value),
    type: 'number',
    onChange: (text) => set(text === '' ? '' : Number(text)),
  });
}

const inFirstPanel = ([name]) => name === 'space' || name === 'label';

wp.blocks.registerBlockType('meanwhile/widget', {
  edit(props) {
    const { element, space } = props.attributes;
    const all = Object.entries(elements[element]?.attributes ?? {});
    const first = all.filter(inFirstPanel).map((one) => field(one, props));
    const others = all.filter((one) => !inFirstPanel(one)).map((one) => field(one, props));
    const widget = el(SelectControl, {
      key: 'element',
      label: 'Widget',
      value: element,
      help: elements[element]?.help,
      options: Object.keys(elements).map(choice),
      onChange: (value) => props.setAttributes({ element: value }),
    });
    return el(
      'div',
      useBlockProps(),
      el(
        InspectorControls,
        null,
        el(PanelBody, { title: 'Meanwhile' }, [widget, ...first]),
        el(PanelBody, { title: 'Options', initialOpen: false }, others),
      ),
      el(Placeholder, {
        icon: 'format-status',
        label: `Meanwhile: ${titleOf(element).toLowerCase()}`,
        instructions: space ? `Shows the space “${space}” on the page.` : 'Shown on the page.',
      }),
    );
  },
  save: () => null,
});
