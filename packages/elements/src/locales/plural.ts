type Forms = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };

/** Picks the plural form by CLDR rules (`Intl.PluralRules`); `#` in the form stands for the number. */
export function pluralFor(lang: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
