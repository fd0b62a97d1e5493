// What a widget looks like where the system forces its colours. A page cannot ask for that, so the rules a widget keeps for it are
// taken out of their media query, over system colours.

function forcedRules(sheet: CSSStyleSheet): readonly string[] {
  const found: string[] = [];
  const look = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'))
        found.push(...[...rule.cssRules].map(({ cssText }) => cssText));
      else if ('cssRules' in rule) look((rule as CSSGroupingRule).cssRules);
    }
  };
  look(sheet.cssRules);
  return found;
}

const plain = `
.base, .base * { color: CanvasText; background-color: Canvas; border-color: CanvasText; box-shadow: none; }
.base a, .base .link { color: LinkText; }
.base button, .base .button { color: ButtonText; background-color: ButtonFace; border-color: ButtonBorder; }
.base svg { background: none; }`;

let sheet: CSSStyleSheet | undefined;

/** Shows a widget in forced colours, or as it is. */
export function forceColours(widget: Element, on: boolean): void {
  const root = widget.shadowRoot;
  if (!root) return;
  const others = root.adoptedStyleSheets.filter((one) => one !== sheet);
  if (on) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([plain, ...others.flatMap(forcedRules)].join('\n'));
  }
  root.adoptedStyleSheets = on && sheet ? [...others, sheet] : others;
}
