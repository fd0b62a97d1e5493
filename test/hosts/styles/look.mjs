/**
 * What the page of show.mjs shows: the host's variables, and the colours of the widgets as they are painted over the surface. Runs in
 * the page, which is why it stands in a file that is not compiled.
 */
export function look(variables, roles) {
  const { document, getComputedStyle } = globalThis;
  const widgets = [...document.querySelectorAll('main > *')];
  const bases = widgets.map(({ shadowRoot }) => shadowRoot.querySelector('.base'));
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const probe = document.createElement('i');
  bases[1].append(probe);
  const computed = (value) => {
    probe.style.color = '';
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const painted = (...layers) => {
    for (const layer of layers) {
      context.fillStyle = computed(layer);
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const under = [getComputedStyle(document.body).backgroundColor, 'var(--_surface)'];
  const each = (names, of) => Object.fromEntries(names.map((name) => [name, of(name)]));
  const style = getComputedStyle(widgets[1]);
  const shown = {
    host: each(variables, (name) => style.getPropertyValue(name).trim()),
    hostColours: each(variables, (name) => painted(...under, `var(${name})`)),
    colours: each(roles, (role) => painted(...under, `var(--_${role})`)),
    hues: ['--_brand', '--_accent'].map((name) => computed(`oklch(from var(${name}) l c h)`)),
    grounds: bases.map((base) => painted(under[0], getComputedStyle(base).backgroundColor)),
    texts: bases.map((base) => painted(getComputedStyle(base).color)),
    scheme: style.colorScheme,
  };
  probe.remove();
  return shown;
}
