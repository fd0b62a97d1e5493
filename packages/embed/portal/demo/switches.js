const root = document.documentElement;

function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage is forbidden.
  }
}
function keep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is forbidden: the choice holds until the page is left.
  }
}

const languages = ['en', 'ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'sv', 'zh-CN'];
const nameOf = (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);

/** The portal itself is written in English: only the widgets speak another language, and say so. */
function setUpLanguage() {
  const select = document.querySelector('#language');
  for (const tag of languages) {
    const option = new Option(nameOf(tag), tag);
    option.lang = tag;
    select.add(option);
  }
  const speak = () => {
    for (const widget of document.querySelectorAll('main *'))
      if (widget.localName.startsWith('meanwhile-')) widget.lang = select.value;
  };
  select.addEventListener('change', () => {
    keep('havenport.language', select.value);
    speak();
  });
  const kept = read('havenport.language');
  if (!languages.includes(kept)) return;
  select.value = kept;
  speak();
}

/** Wires the switches: light or dark, left to right or right to left, and the language. The widgets follow the page by themselves. */
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
  setUpLanguage();
}
