import { html, nothing, type TemplateResult } from 'lit';
import type { Change } from './form.js';
import { snippetFor, type Input, type SnippetFile } from './snippets/index.js';
import { hosts, type Host } from './state.js';
import { themeCss, themeJson, type Tokens } from './theme.js';

const titles: Readonly<Record<Host, string>> = {
  html: 'HTML',
  npm: 'npm',
  react: 'React',
  vue: 'Vue',
  angular: 'Angular',
  svelte: 'Svelte',
  sharepoint: 'SharePoint',
  wordpress: 'WordPress',
  drupal: 'Drupal',
  confluence: 'Confluence',
  liferay: 'Liferay',
  iframe: 'iframe',
};

export interface Copied {
  /** The text that was copied last. */
  readonly last: string;
  copy(text: string): void;
}

function file({ name, code }: SnippetFile, copied: Copied): TemplateResult {
  return html`<figure class="file">
    <figcaption>
      <span>${name}</span>
      <button type="button" @click=${() => copied.copy(code)}>${copied.last === code ? 'Copied' : 'Copy'}</button>
    </figcaption>
    <pre tabindex="0" aria-label=${name}><code>${code}</code></pre>
  </figure>`;
}

/** The tab keys of the ARIA authoring practices: arrows move and choose. */
function moveTab(event: KeyboardEvent, host: Host, change: Change): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const end = { Home: 0, End: hosts.length - 1 }[event.key];
  if (step === undefined && end === undefined) return;
  const next = end ?? (hosts.indexOf(host) + (step ?? 0) + hosts.length) % hosts.length;
  event.preventDefault();
  change({ host: hosts[next]! });
  (event.currentTarget as Element).querySelector<HTMLElement>(`#tab-${hosts[next]!}`)?.focus();
}

/** What to paste, for each host. */
export function codePanel(input: Input, change: Change, copied: Copied): TemplateResult {
  const { host, base } = input.state;
  const { files, policy, note } = snippetFor(host, input);
  const policyText = policy.join('; ');
  return html`<section class="code" aria-label="Code to paste">
    <div
      class="tabs"
      role="tablist"
      aria-label="Host"
      @keydown=${(event: KeyboardEvent) => moveTab(event, host, change)}
    >
      ${hosts.map(
        (one) =>
          html`<button
            type="button"
            role="tab"
            id=${`tab-${one}`}
            aria-selected=${one === host}
            aria-controls="snippet"
            tabindex=${one === host ? 0 : -1}
            @click=${() => change({ host: one })}
          >
            ${titles[one]}
          </button>`,
      )}
    </div>
    <div role="tabpanel" id="snippet" aria-labelledby=${`tab-${host}`}>
      <p class="note">${note}</p>
      <div class="files">${files.map((one) => file(one, copied))}</div>
      <figure class="file policy">
        <figcaption>
          <span>Content security policy it needs</span>
          <button type="button" @click=${() => copied.copy(policyText)}>
            ${copied.last === policyText ? 'Copied' : 'Copy'}
          </button>
        </figcaption>
        <pre tabindex="0" aria-label="Policy"><code>${policy.join(';\n')}</code></pre>
      </figure>
      <label class="field base">
        <b>Scripts in</b>
        <input
          type="text"
          spellcheck="false"
          .value=${base}
          @change=${(event: Event) => change({ base: (event.target as HTMLInputElement).value.trim().replace(/\/?$/, '/') })}
        />
      </label>
    </div>
  </section>`;
}

/** The theme by itself, where there is one. */
export function themeExport(tokens: Tokens, copied: Copied): TemplateResult | typeof nothing {
  if (Object.keys(tokens).length === 0) return nothing;
  const files: readonly SnippetFile[] = [
    { name: 'meanwhile-theme.css', language: 'css', code: themeCss(tokens) },
    { name: 'meanwhile.tokens.json', language: 'json', code: themeJson(tokens) },
  ];
  return html`<section class="code" aria-label="Theme to keep">
    <h2>The theme by itself</h2>
    <p class="note">As a style sheet, and as Design Tokens (format 2025.10) for design tools.</p>
    <div class="files">${files.map((one) => file(one, copied))}</div>
  </section>`;
}
