import { elements } from '../elements.js';
import { themeCss } from '../theme.js';
import { frameAddress, oneTag, scriptTag, themeFile } from './plain.js';
import { escaped, nameOf, policyFor, policyOfBundle, type Input, type Snippet } from './snippet.js';

const phpText = (text: string): string => text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");

export function sharepoint(input: Input): Snippet {
  const { state } = input;
  const lines = Object.entries(state.attributes).map(
    ([name, value]) => `    widget.setAttribute('${name}', '${phpText(value)}');`,
  );
  return {
    files: [
      { name: 'Terminal', language: 'sh', code: 'npm install @meanwhile/embed @meanwhile/elements' },
      {
        name: 'MeanwhileWebPart.ts',
        language: 'ts',
        code: `import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { attachPageDefault, registerAdapters } from '@meanwhile/embed';
import { define } from '@meanwhile/elements/${nameOf(state.element)}/define';

export default class MeanwhileWebPart extends BaseClientSideWebPart<object> {
  protected async onInit(): Promise<void> {
    registerAdapters();
    attachPageDefault();
    define();
  }

  // Called again when the section's colours change: what somebody is writing stays.
  public render(): void {
    if (this.domElement.querySelector('${state.element}')) return;
    const widget = document.createElement('${state.element}');
${lines.join('\n')}
    this.domElement.replaceChildren(widget);
  }

  // The colours of the section the web part stands in.
  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.domElement.classList.toggle('meanwhile-dark', theme?.isInverted === true);
    const { palette, semanticColors } = theme ?? {};
    const { style } = this.domElement;
    style.setProperty('--meanwhile-brand', palette?.themePrimary ?? '');
    style.setProperty('--meanwhile-color-surface', semanticColors?.bodyBackground ?? '');
    style.setProperty('--meanwhile-color-text', semanticColors?.bodyText ?? '');
  }
}`,
      },
      ...themeFile(input),
    ],
    policy: policyOfBundle(),
    note:
      'The script travels inside the package, so SharePoint’s own policy needs no entry. Set supportsThemeVariants in the manifest, and ' +
      '"moduleResolution": "bundler" in tsconfig.json. Our tests run it with a stand-in for the base class, not in SharePoint.',
  };
}

export function wordpress(input: Input): Snippet {
  const { state, tokens } = input;
  const attributes = Object.entries(state.attributes).map(
    // A bracket ends the shortcode, and > ends what WordPress keeps from making quotes curly; references it hands on as they are.
    ([name, value]) => ` ${name}="${escaped(value || 'true', '[]>')}"`,
  );
  return {
    files: [
      {
        name: 'Shortcode block',
        language: 'text',
        code: `[meanwhile element="${nameOf(state.element)}"${attributes.join('')}]`,
      },
      ...(Object.keys(tokens).length > 0
        ? [{ name: 'Additional CSS', language: 'css', code: themeCss(tokens) } as const]
        : []),
    ],
    policy: policyFor(''),
    note: 'The plugin in docs/embedding/wordpress brings the shortcode and a block, and serves the scripts from the site itself.',
  };
}

/** Drupal refuses a text where a component says number, or yes and no. */
function twigValue(element: string, name: string, value: string): string {
  const option = elements.find(({ tag }) => tag === element)?.options.find((one) => one.name === name);
  if (option?.kind === 'boolean') return 'true';
  return option?.kind === 'number' ? String(Number(value)) : `'${phpText(value)}'`;
}

export function drupal(input: Input): Snippet {
  const { state } = input;
  const props = Object.entries(state.attributes).map(
    ([name, value]) => `  '${name}': ${twigValue(state.element, name, value)},`,
  );
  return {
    files: [
      {
        name: 'page.html.twig',
        language: 'twig',
        code: `{{ include('meanwhile:${nameOf(state.element)}', {\n${props.join('\n')}\n}, with_context = false) }}`,
      },
      ...themeFile(input),
    ],
    policy: policyFor(''),
    note: 'The module in docs/embedding/drupal is one single-directory component for each element; its properties are checked by Drupal. Our tests draw it with Drupal’s template engine, not in Drupal.',
  };
}

export function confluence(input: Input): Snippet {
  const { state } = input;
  return {
    files: [
      {
        name: 'User macro (Data Center)',
        language: 'html',
        // A dollar and a hash begin something in Velocity.
        code: `## @noparams\n${scriptTag(input, 'auto/autoload.js')}\n${oneTag(input, '$#')}`,
      },
      { name: 'Iframe macro (Cloud)', language: 'text', code: frameAddress(state) },
    ],
    policy: policyFor(state.base, { frame: true }),
    note: 'Cloud lets no script into a page: the frame it is, with your wiki’s address in frame-ancestors. Our tests run the frame, and draw the macro with its template language, not in Confluence.',
  };
}
