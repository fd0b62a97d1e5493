import { themeFile } from './plain.js';
import { attributeText, nameOf, policyOfBundle, tagText, type Input, type Snippet } from './snippet.js';

const install = { name: 'Terminal', language: 'sh', code: 'npm install @meanwhile/embed @meanwhile/elements' } as const;

/** Registers one element and lets bare tags work, from a bundler. */
const start = (tag: string): string => `import { attachPageDefault, registerAdapters } from '@meanwhile/embed';
import { define as defineProvider } from '@meanwhile/elements/provider/define';
import { define } from '@meanwhile/elements/${nameOf(tag)}/define';

registerAdapters();
attachPageDefault();
defineProvider();
define();`;

const themeNote = 'Import the theme’s style sheet once, wherever the app’s own styles are.';

/** JSX wants text in quotes as it stands, and a boolean as `name`. */
const jsxAttributes = ({ state }: Input): string => attributeText(state).replace(/&quot;/g, '&#34;');

export function npm(input: Input): Snippet {
  const { state } = input;
  return {
    files: [
      install,
      { name: 'meanwhile.js', language: 'js', code: start(state.element) },
      { name: 'page.html', language: 'html', code: tagText(state) },
      ...themeFile(input),
    ],
    policy: policyOfBundle(),
    note: 'Importing a class registers nothing, define does. ' + themeNote,
  };
}

export function react(input: Input): Snippet {
  const { state } = input;
  return {
    files: [
      install,
      { name: 'meanwhile.js', language: 'js', code: start(state.element) },
      {
        name: 'Meanwhile.tsx',
        language: 'tsx',
        code: `import './meanwhile.js';
import type {} from '@meanwhile/elements/react';

export function Meanwhile() {
  return <${state.element}${jsxAttributes(input)} />;
}`,
      },
      ...themeFile(input),
    ],
    policy: policyOfBundle(),
    note:
      'React 19 sets attributes and hears events (onmeanwhile-…) by itself; before 19 use createComponent of @lit/react. ' +
      themeNote,
  };
}

export function vue(input: Input): Snippet {
  const { state } = input;
  return {
    files: [
      install,
      { name: 'meanwhile.js', language: 'js', code: start(state.element) },
      {
        name: 'Meanwhile.vue',
        language: 'vue',
        code: `<script setup>
import './meanwhile.js';
</script>

<template>
  <${state.element}${attributeText(state)} />
</template>`,
      },
      {
        name: 'vite.config.js',
        language: 'js',
        code: `import vue from '@vitejs/plugin-vue';

export default {
  plugins: [
    vue({
      template: {
        compilerOptions: { isCustomElement: (tag) => tag.startsWith('meanwhile-') },
      },
    }),
  ],
};`,
      },
      ...themeFile(input),
    ],
    policy: policyOfBundle('vue'),
    note: 'Vue must be told that our tags are no components of its own. ' + themeNote,
  };
}

export function angular(input: Input): Snippet {
  const { state } = input;
  // The template stands in a template literal; two braces begin a binding, however they are written.
  const attributes = attributeText(state, '`$\\').replaceAll('{{', "{{ '{{' }}");
  return {
    files: [
      install,
      { name: 'meanwhile.js', language: 'js', code: start(state.element) },
      {
        name: 'meanwhile.component.ts',
        language: 'ts',
        code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import './meanwhile.js';

@Component({
  selector: 'app-meanwhile',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<${state.element}${attributes}></${state.element}>\`,
})
export class MeanwhileComponent {}`,
      },
      ...themeFile(input),
    ],
    policy: policyOfBundle('angular'),
    note: 'Values are bound with [attr.name] and [property], events with (meanwhile-…). ' + themeNote,
  };
}

export function svelte(input: Input): Snippet {
  const { state } = input;
  return {
    files: [
      install,
      { name: 'meanwhile.js', language: 'js', code: start(state.element) },
      {
        name: 'Meanwhile.svelte',
        language: 'svelte',
        code: `<script>
  import './meanwhile.js';
</script>

<${state.element}${attributeText(state, '{')}></${state.element}>`,
      },
      ...themeFile(input),
    ],
    policy: policyOfBundle('svelte-trusted-html'),
    note: 'Events are attributes: onmeanwhile-update-created={…}. ' + themeNote,
  };
}
