import DefaultTheme from 'vitepress/theme';
import type { Theme } from 'vitepress';
import { LiveExample } from './live-example.js';
import './site.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('LiveExample', LiveExample);
  },
};
// The name VitePress asks for.
export { theme as default };
