import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const sources = (name) => [`packages/${name}/src/**/*.ts`];

/** What a package must not import, and why; the arrows of decision record 0001. */
const arrows = {
  sdk: [
    { regex: '^@meanwhile/', message: 'The sdk stands alone: import by a relative path.' },
    { regex: '^(lit|@lit)(/|$)', message: 'The sdk knows no screen.' },
    { regex: '^node:', message: 'The sdk runs in a page, a worker and Node: use what all three have.' },
  ],
  adapters: [
    { regex: '^@meanwhile/(?!sdk)', message: 'Adapters know the sdk alone.' },
    { regex: '^(lit|@lit)(/|$)', message: 'Adapters never know what a screen is.' },
  ],
  elements: [{ regex: '^@meanwhile/(?!sdk)', message: 'Elements never know where data lives: only embed knows both.' }],
  embed: [{ regex: '^@meanwhile/server', message: 'A page loads no server.' }],
  server: [{ regex: '^@meanwhile/(elements|embed)', message: 'The server knows no screen.' }],
};

/** The folders of the sdk in order: each imports only those before it. */
const sdkOrder = ['model', 'time', 'rules', 'adapter', 'client'];
const sdkLayers = [
  ...sdkOrder.map((name, place) => ({ name, later: [...sdkOrder.slice(place + 1), 'formats', 'testing'] })),
  { name: 'formats', later: ['time', 'rules', 'adapter', 'client', 'testing'] },
];

const unsafeMarkup = {
  regex: '^lit/directives/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)(\\.js)?$',
  message: 'Text never becomes markup, and a strict page refuses inline styles: use templates and classes.',
};

const restrictImports = (patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns, unsafeMarkup] }],
});

const restrictedSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    message: 'Text never becomes markup: build nodes with a template.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
    message: 'Text never becomes markup: build nodes with a template.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A strict page refuses inline styles: use a class or a part.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+\\s*=/]',
    message: 'A strict page refuses inline handlers: use @event.',
  },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: search finds them.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
];

const screen = ['document', 'window', 'HTMLElement', 'Element', 'Node', 'customElements', 'localStorage', 'location'];

const sizes = {
  'max-lines': ['warn', 250],
  'max-lines-per-function': ['warn', 40],
  'max-params': ['warn', 3],
};

const unused = {
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
};

export default defineConfig(
  globalIgnores([
    'packages/elements/types/**',
    '**/dist/**',
    '**/cdn/**',
    'docs/api/**',
    'docs/site/**',
    'docs/.vitepress/cache/**',
    'test/.cache/**',
    'test/output/**',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...ts.configs.recommended,
  { rules: { ...unused, 'no-undef': 'off', 'no-eval': 'error', 'no-new-func': 'error', 'no-implied-eval': 'error' } },
  ...ts.configs.recommendedTypeCheckedOnly.map((config) => ({ ...config, files: sources('*') })),
  {
    files: sources('*'),
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...sizes,
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'warn',
      '@typescript-eslint/no-duplicate-type-constituents': 'warn',
      '@typescript-eslint/await-thenable': 'warn',
      // `any` may not be written; where a declaration of the platform brings one, this says so.
      '@typescript-eslint/no-unsafe-argument': 'warn',
      '@typescript-eslint/no-unsafe-assignment': 'warn',
      '@typescript-eslint/no-unsafe-call': 'warn',
      '@typescript-eslint/no-unsafe-member-access': 'warn',
      '@typescript-eslint/no-unsafe-return': 'warn',
      // An abort rejects with the caller's own reason, whatever that is.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: true },
      ],
      // An adapter or a renderer may be async by contract without awaiting anything itself.
      '@typescript-eslint/require-await': 'off',
      // `'participant' | string` tells the reader the words we know.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Event listeners may be async, and those handed to a template carry no `this`.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowArray: true },
      ],
    },
  },
  ...Object.entries(arrows).map(([name, patterns]) => ({ files: sources(name), rules: restrictImports(patterns) })),
  ...sdkLayers.map(({ name, later }) => ({
    files: [`packages/sdk/src/${name}/**/*.ts`],
    rules: restrictImports([
      ...arrows.sdk,
      { regex: `^\\.\\./(${later.join('|')})/`, message: `sdk/${name} comes before these folders.` },
    ]),
  })),
  {
    // The one place through which Lit parses its own templates: never text.
    files: ['packages/elements/src/internal/policy.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: sources('sdk'),
    rules: {
      'no-restricted-globals': ['error', ...screen.map((name) => ({ name, message: 'The sdk knows no screen.' }))],
    },
  },
  { files: sources('elements'), ...lit.configs['flat/recommended'] },
  { files: sources('elements'), ...wc.configs['flat/recommended'] },
  {
    files: sources('elements'),
    plugins: { 'lit-a11y': litA11y },
    // A heading filled through a property looks empty to this rule; axe looks at the result in every story.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/accessible-name': 'off' },
  },
  // Type tests declare what only the compiler reads.
  { files: ['test/types/**'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  {
    files: ['test/**/*.browser.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after|beforeEach|afterEach)$/]',
          message: 'Files share a page: a hook outside a describe would run for the tests of all of them.',
        },
      ],
    },
  },
  { files: ['test/**', 'stories/**'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
