import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { define } from '@meanwhile/elements/define';
import manifest from '../../packages/elements/custom-elements.json';

setCustomElementsManifest(manifest);
define();

const choices = (title: string, items: readonly string[]) => ({
  description: title,
  toolbar: { title, items: [...items], dynamicTitle: true },
});

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
  },
  initialGlobals: { theme: 'light', direction: 'ltr' },
  decorators: [
    (story, { globals }) => {
      const { documentElement } = document;
      documentElement.dataset.theme = String(globals.theme);
      documentElement.dir = String(globals.direction);
      documentElement.lang = 'en';
      return story();
    },
  ],
};
export default preview;
