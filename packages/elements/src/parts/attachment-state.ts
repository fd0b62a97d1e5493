import { html, nothing, type TemplateResult } from 'lit';
import type { Client, Id } from '@meanwhile/sdk';
import type { Common } from '../locales/en/common.js';
import type { AttachmentWords } from '../locales/en/attachments.js';
import { barredIcon, clockIcon, closeIcon } from './icon.js';

/** Bytes as people read them: "340 kB". */
export function fileSize(bytes: number, lang: string): string {
  const [unit, size] =
    bytes < 1000
      ? (['byte', bytes] as const)
      : bytes < 1_000_000
        ? (['kilobyte', bytes / 1000] as const)
        : (['megabyte', bytes / 1_000_000] as const);
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(size);
}

export interface FileWords {
  readonly common: Common;
  readonly attachments: AttachmentWords;
}
interface Named {
  readonly name: string;
  /** Under which receipt it waits. */
  readonly key: Id;
}

/** What {@link attachmentState} depends on, for who watches the queue. */
export function fileProgress(client: Client, key: Id): string {
  const job = client.queue.find((one) => one.key === key);
  return `${job?.state} ${job?.progress?.sent}`;
}

/** How a file stands on its way: a glyph, a word, how far it is, and what one can do. Nothing once it has arrived. */
export function attachmentState(
  client: Client,
  { name, key }: Named,
  { common, attachments: words }: FileWords,
): TemplateResult | typeof nothing {
  const job = client.queue.find((one) => one.key === key);
  if (!job) return nothing;
  const give = (): void => void client.withdraw(key).catch(() => undefined);
  if (job.state === 'failed') {
    const problem = client.problems.find((one) => one.key === key);
    return html`<span class="wrong file-state"
        >${barredIcon}${common.notSent}. ${common.error(job.error?.code ?? 'unavailable')}</span
      >
      <button
        class="link sm"
        type="button"
        aria-label=${words.retry(name)}
        @click=${() => void problem?.retry().catch(() => undefined)}
      >
        ${common.retry}</button
      >${leave(words.remove(name), give)}`;
  }
  const { sent, total } = job.progress ?? { sent: 0, total: 0 };
  const going = job.state === 'sending' || sent > 0;
  return html`<span class="subtle xs file-state">${clockIcon}${going ? words.sending : words.waiting}</span>
    ${total ? html`<progress max=${total} .value=${sent} aria-label=${words.progress(name)}></progress>` : nothing}
    ${leave(words.cancel(name), give)}`;
}

/** A cross that takes a file out. */
export const leave = (label: string, act: () => void): TemplateResult =>
  html`<button part="button" class="button quiet icon" type="button" aria-label=${label} title=${label} @click=${act}>
    ${closeIcon}
  </button>`;
