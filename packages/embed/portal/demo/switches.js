const root = document.documentElement;

function keep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is forbidden: the choice holds until the page is left.
  }
}

/** Wires the two switches: light or dark, left to right or right to left. The widgets follow the page by themselves. */
export function setUpSwitches() {
  const theme = document.querySelector('#theme');
  const direction = document.querySelector('#direction');
  const show = () => {
    theme.setAttribute('aria-pressed', String(root.dataset.theme === 'dark'));
    direction.setAttribute('aria-pressed', String(root.dir === 'rtl'));
  };
  theme.addEventListener('click', () => {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    keep('havenport.theme', root.dataset.theme);
    show();
  });
  direction.addEventListener('click', () => {
    root.dir = root.dir === 'rtl' ? 'ltr' : 'rtl';
    keep('havenport.direction', root.dir);
    show();
  });
  show();
}
