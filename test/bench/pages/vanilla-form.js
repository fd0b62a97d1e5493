// The bare platform's form: native inputs built once, one delegated listener.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host { display: block; font: 15px/1.6 system-ui } fieldset, .q { border: 0; padding: 0; margin: 18px 0 0 } label { margin-inline-end: 12px } input[type=text], textarea { width: 100% }',
);
const make = (tag, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};
const radios = (name, values, type = 'radio') =>
  values.map(([value, label]) => make('label', {}, make('input', { type, name, value }), label));
const steps = (count) => Array.from({ length: count }, (_, index) => [String(index + 1), String(index + 1)]);

function field({ id, type, label, options = [] }) {
  const given = options.map((option) => [option.id, option.label]);
  const inputs = {
    choice: () => radios(id, given),
    'multi-choice': () => radios(id, given, 'checkbox'),
    scale: () => radios(id, steps(5)),
    mood: () => radios(id, steps(5)),
    'yes-no': () =>
      radios(id, [
        ['true', 'Yes'],
        ['false', 'No'],
      ]),
  }[type];
  if (inputs) return make('fieldset', {}, make('legend', { textContent: label }), ...inputs());
  const control =
    type === 'long-text'
      ? make('textarea', { id, name: id, rows: 3 })
      : make('input', { id, name: id, type: type === 'number' ? 'number' : 'text' });
  return make('div', { className: 'q' }, make('label', { htmlFor: id, textContent: label }), control);
}

class VanillaForm extends HTMLElement {
  answers = {};
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const form = make('form', {}, ...this.questions.map(field), make('button', { textContent: 'Send' }));
    form.addEventListener('input', ({ target }) => (this.answers[target.name] = target.value));
    root.append(form);
  }
}
customElements.define('vanilla-form', VanillaForm);
