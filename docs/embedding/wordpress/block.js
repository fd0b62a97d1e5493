// The block in the editor: three fields and a sentence; the page itself shows the widget.
/* global wp */
const { createElement: el } = wp.element;
const { InspectorControls, useBlockProps } = wp.blockEditor;
const { PanelBody, TextControl } = wp.components;

const field = (name, label, { attributes, setAttributes }) =>
  el(TextControl, {
    key: name,
    label,
    value: attributes[name] ?? '',
    onChange: (value) => setAttributes({ [name]: value }),
  });

wp.blocks.registerBlockType('meanwhile/widget', {
  edit(props) {
    const { element, space } = props.attributes;
    const fields = [
      field('element', 'Widget', props),
      field('space', 'Space', props),
      field('label', 'Heading', props),
    ];
    return el(
      'div',
      useBlockProps(),
      el(InspectorControls, null, el(PanelBody, { title: 'Meanwhile' }, fields)),
      el('p', null, `Meanwhile: ${element} of “${space}”. Shown on the page.`),
    );
  },
  save: () => null,
});
