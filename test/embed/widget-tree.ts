/**
 * Source of a function for `page.evaluate`: what a person sees of a widget, its tree without comments. As text, because the test
 * runner's compiler adds names of its own to functions.
 */
const treeOf = `(selector) => {
  const draw = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\\s+/g, ' ');
    if (node.nodeType === Node.COMMENT_NODE || node.matches?.('.notice, p.spoken')) return '';
    const name = [node.localName ?? '#', node.getAttribute?.('class'), node.getAttribute?.('aria-label')].filter(Boolean).join('.');
    return '<' + name + '>' + [...node.childNodes].map(draw).join('');
  };
  const root = document.querySelector(selector)?.shadowRoot;
  return root ? draw(root).replace(/ +(?=<)|(?<=>) +/g, '') : '';
}`;

/** To be evaluated in a page. The notice about where data is kept is left out: a preview keeps it elsewhere than a page. */
export const widgetTree = (selector: string): string => `(${treeOf})(${JSON.stringify(selector)})`;
