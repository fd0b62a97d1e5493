import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { StrictArgTypes } from 'storybook/internal/types';
import { define } from '@meanwhile/elements/define';
import { argTypesOf } from '../../docs/tools/arg-types.mjs';
import manifest from '../../packages/elements/custom-elements.json';

setCustomElementsManifest(manifest);
define();

const choices = (title: string, items: readonly string[]) => ({
  description: title,
  toolbar: { title, items: [...items], dynamicTitle: true },
});

const elements: readonly { readonly tagName: string }[] = manifest.modules.flatMap((one): { tagName: string }[] => [
  ...one.declarations,
]);

/** A story's own controls, over the rows of the manifest. */
function withOwn(rows: StrictArgTypes, own: StrictArgTypes): StrictArgTypes {
  const chosen = Object.entries(own).filter(([name, { control }]) => !(name in rows) || control);
  return { ...rows, ...Object.fromEntries(chosen.map(([name, row]) => [name, { ...rows[name], ...row }])) };
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { method: 'alphabetical' } },
  },
  globalTypes: {
    theme: choices('Theme', ['light', 'dark']),
    direction: choices('Direction', ['ltr', 'rtl']),
    language: choices('Language', ['en', 'ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'sv', 'zh-CN']),
  },
  initialGlobals: { theme: 'light', direction: 'ltr', language: 'en' },
  // Every attribute, event, slot and part of a story's element from the manifest; what a story says itself wins.
  argTypesEnhancers: [
    ({ component, argTypes }) => {
      const element = elements.find(({ tagName }) => tagName === component);
      return element ? withOwn(argTypesOf(element), argTypes) : argTypes;
    },
  ],
  decorators: [
    (story, { globals }) => {
      const { documentElement } = document;
      documentElement.dataset.theme = String(globals.theme);
      documentElement.lang = String(globals.language ?? 'en');
      documentElement.dir = documentElement.lang === 'ar' ? 'rtl' : String(globals.direction);
      return story();
    },
  ],
};
export default preview;
