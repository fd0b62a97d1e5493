// Types of our tags for JSX and templates: packages/elements/types/*.d.ts, all from the manifest.
import { wordsOf } from './arg-types.mjs';
import { elementsOf } from './element-pages.mjs';

const head = '// Generated from custom-elements.json by docs/tools/framework-types.mjs.';
const nameOf = ({ tagName }) => tagName.replace(/^meanwhile-/, '');
const quote = (name) => `'${name}'`;
const union = (names) => names.map(quote).join(' | ') || 'never';

/** What may be written in markup: text, a number, or for a boolean its presence. */
function attributeType(text = '') {
  if (text === 'boolean') return 'boolean';
  if (text === 'number') return 'number | string';
  return wordsOf(text) ? text : 'string';
}

const settable = ({ kind, readonly }) => kind === 'field' && !readonly;

function entry(element) {
  const attributes = element.attributes.map(
    ({ name, type, description }) =>
      `      /** ${description} */\n      ${quote(name)}?: ${attributeType(type?.text)} | undefined;`,
  );
  return `  ${quote(element.tagName)}: {
    element: ${element.name};
    attributes: {
${attributes.join('\n')}
    };
    properties: Partial<Pick<${element.name}, ${union(element.members.filter(settable).map(({ name }) => name))}>>;
    events: ${union(element.events.map(({ name }) => name))};
  };`;
}

/** `types/tags.d.ts`: what every other file is made from. */
export function tagTypes(manifest) {
  const elements = elementsOf(manifest);
  const imports = elements.map((one) => `import type { ${one.name} } from '@meanwhile/elements/${nameOf(one)}';`);
  return `${head}
import type { MeanwhileEventMap } from '@meanwhile/elements';
${imports.join('\n')}

/** Every element: its class, what it takes as attributes and as properties, and the events it fires. */
export interface MeanwhileTags {
${elements.map(entry).join('\n')}
}

export type Tag = keyof MeanwhileTags;
export type ElementOf<T extends Tag> = MeanwhileTags[T]['element'];
/** Attributes and properties; where a name is both, the property's type holds. */
export type PropsOf<T extends Tag> = MeanwhileTags[T]['properties'] &
  Omit<MeanwhileTags[T]['attributes'], keyof MeanwhileTags[T]['properties']>;
/** One handler for each event, under its prefix and the event's name. */
export type HandlersOf<T extends Tag, Prefix extends string = 'on'> = {
  [Name in MeanwhileTags[T]['events'] as \`\${Prefix}\${Name}\`]?: ((event: MeanwhileEventMap[Name]) => void) | undefined;
};
/** a-b-c as aBC. */
export type Camel<Text extends string> = Text extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Text;
`;
}

/** React 19 and later. Every attribute of HTML, `key` and `ref` stay. */
const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, HandlersOf, PropsOf, Tag } from './tags.js';

type Props<T extends Tag> = PropsOf<T> & HandlersOf<T>;
type Tags = {
  [T in Tag]: DetailedHTMLProps<Props<T> & Omit<HTMLAttributes<ElementOf<T>>, keyof Props<T>>, ElementOf<T>> & {
    class?: string | undefined;
  };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`;

const preact = `import type { JSX } from 'preact';
import type { ElementOf, HandlersOf, PropsOf, Tag } from './tags.js';

type Props<T extends Tag> = PropsOf<T> & HandlersOf<T>;
type Tags = {
  [T in Tag]: Props<T> & Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof Props<T>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`;

/** For templates (Volar) and JSX. Vue writes an event in capitals: `@meanwhile-update-created` is `onMeanwhileUpdateCreated`. */
const vue = `import type { HTMLAttributes, PublicProps } from 'vue';
import type { MeanwhileEventMap } from '@meanwhile/elements';
import type { Camel, MeanwhileTags, PropsOf, Tag } from './tags.js';

type Handlers<T extends Tag> = {
  [Name in MeanwhileTags[T]['events'] as \`on\${Capitalize<Camel<Name>>}\`]?: (event: MeanwhileEventMap[Name]) => void;
};
type Props<T extends Tag> = PropsOf<T> & Handlers<T>;
type Tags = {
  [T in Tag]: new () => { $props: PublicProps & Props<T> & Omit<HTMLAttributes, keyof Props<T>> };
};
type Intrinsic = { [T in Tag]: InstanceType<Tags[T]>['$props'] };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends Intrinsic {}
  }
}`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, HandlersOf, PropsOf, Tag } from './tags.js';

type Props<T extends Tag> = PropsOf<T> & HandlersOf<T>;
type Tags = {
  [T in Tag]: Props<T> & Omit<HTMLAttributes<ElementOf<T>>, keyof Props<T>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}`;

/** Solid sets properties of custom elements; `attr:`, `bool:`, `prop:` and `on:` say it outright. */
const solid = `import type { JSX } from 'solid-js';
import type { ElementOf, HandlersOf, MeanwhileTags, PropsOf, Tag } from './tags.js';

type Attributes<T extends Tag> = MeanwhileTags[T]['attributes'];
type Properties<T extends Tag> = MeanwhileTags[T]['properties'];
type Spelled<T extends Tag> = {
  [Name in keyof Attributes<T> as \`attr:\${Name & string}\`]?: string | undefined;
} & {
  [Name in keyof Attributes<T> as \`bool:\${Name & string}\`]?: boolean | undefined;
} & {
  [Name in keyof Properties<T> as \`prop:\${Name & string}\`]?: Properties<T>[Name];
};
type Props<T extends Tag> = PropsOf<T> & Spelled<T> & HandlersOf<T, 'on:'>;
type Tags = {
  [T in Tag]: Props<T> & Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof Props<T>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`;

const frameworks = { react, preact, vue, svelte, solid };

export const frameworkNames = Object.keys(frameworks);

/** Every file of `types/`, by name. */
export function typeFiles(manifest) {
  const files = new Map([['tags.d.ts', tagTypes(manifest)]]);
  for (const [name, text] of Object.entries(frameworks)) files.set(`${name}.d.ts`, `${head}\n${text}\n`);
  // A module that is imported only for its types still has to be there when it runs.
  files.set('types-only.js', 'export {};\n');
  return files;
}
