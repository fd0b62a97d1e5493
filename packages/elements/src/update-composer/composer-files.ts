import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Attachment, Capabilities } from '@meanwhile/sdk';
import { attachments as english } from '../locales/en/attachments.js';
import { attachmentState, fileProgress, fileSize, leave, type FileWords } from '../parts/attachment-state.js';
import { attachmentStyles } from '../parts/attachment.styles.js';
import type { ComposerFile } from './composer-value.js';
import type { Composer } from './composer.js';

export const styles = css`
  ${attachmentStyles}
  @layer base {
    .composer-files {
      padding-block-end: 8px;
    }
    .composer-files .files {
      display: grid;
    }
    .composer-files .file {
      gap: 2px 10px;
    }
    .composer-files .file > .icon {
      margin-inline-start: auto;
    }
    .composer-files .alt {
      flex: 1 1 14em;
      min-inline-size: 0;
      min-block-size: 28px;
      padding-block: 3px;
      font-size: var(--_sm);
    }
  }
`;

type Rules = Exclude<Capabilities['upload'], false>;
const wordsOf = ({ localize }: Composer): FileWords => ({
  common: localize.t.common,
  ...localize.words({ attachments: english }),
});

/** Why a file is not taken, before a byte of it is read. */
function refusal(file: Blob & { readonly name: string }, upload: Rules | false | undefined, composer: Composer) {
  const { attachments } = wordsOf(composer);
  const { lang } = composer.localize;
  const { name, size, type } = file;
  if (!upload) return attachments.none;
  if (upload.maxBytes !== undefined && size > upload.maxBytes)
    return attachments.tooLarge(name, fileSize(size, lang), fileSize(upload.maxBytes, lang));
  const fits = (one: string): boolean => (one.endsWith('/*') ? type.startsWith(one.slice(0, -1)) : type === one);
  return upload.types && !upload.types.some(fits) ? attachments.wrongType(name) : undefined;
}

/** Takes what fits into the draft, and says what does not and what helps. */
export async function addFiles(composer: Composer, files: readonly File[]): Promise<void> {
  if (composer.sending) return;
  const { attachments } = wordsOf(composer);
  const upload = composer.options.clients.client?.status.capabilities?.upload;
  const refused: string[] = [];
  const taken: ComposerFile[] = [];
  for (const file of files) {
    const no = refusal(file, upload, composer);
    const { name, type, size } = file;
    const bytes = no === undefined && (await file.arrayBuffer().catch(() => undefined));
    if (bytes) taken.push({ key: crypto.getRandomValues(new Uint32Array(2)).join('-'), name, type, size, bytes });
    else refused.push(no ?? attachments.unreadable(name));
  }
  composer.refused = refused;
  composer.change({ files: [...composer.value.files, ...taken] });
  composer.options.announce.say([...taken.map(({ name }) => attachments.added(name)), ...refused].join(' '));
}

/** Hands the files to the client, which keeps them on the device; what is written names them. */
export async function attachFiles(composer: Composer): Promise<readonly Attachment[]> {
  const client = composer.options.clients.client!;
  const receipts = new Map<string, string>();
  const attached: Attachment[] = [];
  try {
    for (const { key, bytes, type, stored, name, alt } of composer.value.files) {
      const file = stored ?? (bytes && (await client.attach(new Blob([bytes], { type }), { name })));
      if (!file) continue;
      if (!stored) receipts.set(key, file.id);
      const { alt: _before, ...rest } = file;
      attached.push({ ...rest, ...(alt && { alt }) });
    }
  } catch (error) {
    // Nothing goes out without the words that belong to it.
    for (const key of receipts.values()) void client.withdraw(key).catch(() => undefined);
    throw error;
  }
  composer.receipts = receipts;
  composer.host.requestUpdate();
  return attached;
}

/** The files of the draft, each with its size, what it shows, how far it is, and a way to take it out. */
export function fileList(composer: Composer): TemplateResult {
  const { value, refused } = composer;
  const { attachments } = wordsOf(composer);
  return html`<div class="composer-files" part="files">
    ${
      value.files.length
        ? html`<ul class="files" aria-label=${attachments.files}>
            ${value.files.map((file) => row(composer, file))}
          </ul>`
        : nothing
    }${refused.map((why) => html`<p class="wrong" part="error">${why}</p>`)}
  </div>`;
}

function row(composer: Composer, file: ComposerFile): TemplateResult {
  const words = wordsOf(composer);
  const { attachments } = words;
  const { key, name, size, type, alt = '' } = file;
  const { clients } = composer.options;
  const { client } = clients;
  const receipt = composer.sending ? composer.receipts.get(key) : undefined;
  if (receipt && client) clients.watch(() => fileProgress(client, receipt));
  const others = composer.value.files.filter((one) => one.key !== key);
  const describe = (event: Event): void => {
    const { alt: _before, ...rest } = file;
    const text = (event.target as HTMLInputElement).value.trim();
    const files = composer.value.files.map((one) => (one.key === key ? { ...rest, ...(text && { alt: text }) } : one));
    composer.change({ files });
  };
  const take = async (): Promise<void> => {
    composer.change({ files: others });
    composer.options.announce.say(attachments.removed(name));
    await composer.host.updateComplete;
    composer.find('[part="add-files"]')?.focus();
  };
  return html`<li class="file">
    <bdi>${name}</bdi> <span class="xs subtle">${fileSize(size, composer.localize.lang)}</span>
    ${
      type.startsWith('image/')
        ? html`<span class="xs subtle" id="${key}-alt">${attachments.describeHint}</span>
            <input
              part="input"
              class="field alt"
              autocomplete="off"
              dir="auto"
              aria-label=${attachments.describe(name)}
              aria-describedby="${key}-alt"
              .value=${live(alt)}
              @change=${describe}
            />`
        : nothing
    }
    ${receipt && client ? attachmentState(client, { name, key: receipt }, words) : leave(attachments.remove(name), () => void take())}
  </li>`;
}
