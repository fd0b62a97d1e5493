import { html, noChange, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, Directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import type { Attachment, Client, Id } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import { attachments as english } from '../locales/en/attachments.js';
import type { Common } from '../locales/en/common.js';
import { safeHref } from '../markdown/index.js';
import { attachmentState, fileSize, type FileWords } from './attachment-state.js';

export { attachmentStyles as styles } from './attachment.styles.js';

/** Pictures that every browser draws; SVG is a program and stays a file. */
const drawn = /^image\/(?:png|jpeg|gif|webp|avif)$/;
/** No side of a drawn picture is longer, in pixels: what is shown is small. */
const LONGEST = 1200;

/** Draws the bytes themselves: an address made for them would need a page that allows `blob:` pictures. */
class Drawing extends Directive {
  #blob: Blob | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('A drawing belongs to a canvas');
  }
  render(_blob: Blob): typeof noChange {
    return noChange;
  }
  override update(part: ElementPart, [blob]: [Blob]): typeof noChange {
    if (blob !== this.#blob) void this.#draw(part.element as HTMLCanvasElement, (this.#blob = blob));
    return noChange;
  }
  async #draw(canvas: HTMLCanvasElement, blob: Blob): Promise<void> {
    const picture = await createImageBitmap(blob).catch(() => undefined);
    if (!picture || blob !== this.#blob) return;
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
  }
}
const drawing = directive(Drawing);

/** Hands the bytes to the person as a file. Never opened as a page: it would run as one of this site. */
function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
function visit(href: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href, target: '_blank', rel: 'noopener noreferrer' });
  link.click();
}
/** A picture at an address is shown only from the page's own site: reading an update calls nobody else. */
function ownAddress(url: string | undefined): string | undefined {
  const href = url && safeHref(url);
  return href && new URL(href, location.href).origin === location.origin ? href : undefined;
}

interface Shown {
  readonly clients: ClientController;
  readonly localize: Localize<{ readonly common: Common }>;
  readonly files: readonly Attachment[];
}

/** The files of one update. Follows the way of those that are not sent yet by itself: the update is not drawn again. */
class AttachmentList extends AsyncDirective {
  #shown: Shown | undefined;
  #client: Client | undefined;
  #off: (() => void) | undefined;
  readonly #pictures = new Map<Id, Blob | null>();
  readonly #lost = new Set<Id>();

  render(shown: Shown): TemplateResult {
    this.#shown = shown;
    this.#listen(shown.clients.client);
    return this.#list(shown);
  }
  protected override disconnected(): void {
    this.#listen(undefined);
  }
  protected override reconnected(): void {
    this.#listen(this.#shown?.clients.client);
  }

  #listen(client: Client | undefined): void {
    if (client === this.#client) return;
    this.#off?.();
    this.#client = client;
    this.#off = client?.subscribe(this.#again);
  }
  readonly #again = (): void => {
    if (this.isConnected && this.#shown) this.setValue(this.#list(this.#shown));
  };

  #list({ files, localize }: Shown): TemplateResult {
    const { common } = localize.t;
    const words: FileWords = { common, ...localize.words({ attachments: english }) };
    return html`<ul class="files" part="attachments" aria-label=${words.attachments.files}>
      ${files.map((file) => (drawn.test(file.type) ? this.#picture(file, words) : html`<li class="file">${this.#line(file, words)}</li>`))}
    </ul>`;
  }

  #picture(file: Attachment, words: FileWords): TemplateResult {
    const bytes = this.#bytes(file);
    const alt = file.alt ?? words.attachments.picture(file.name);
    const address = bytes === null ? ownAddress(file.url) : undefined;
    const place = bytes
      ? html`<canvas role="img" part="picture" aria-label=${alt} ${drawing(bytes)}></canvas>`
      : address
        ? html`<img part="picture" src=${address} alt=${alt} loading="lazy" />`
        : bytes === undefined
          ? html`<span class="frame" aria-hidden="true"></span>`
          : nothing;
    return html`<li class="file picture">${place}<span class="file-line">${this.#line(file, words)}</span></li>`;
  }

  /** Undefined while it is on its way, null where there are none to draw. */
  #bytes(file: Attachment): Blob | null | undefined {
    const { id } = file;
    if (!this.#pictures.has(id) && this.#client) {
      this.#pictures.set(id, undefined as never);
      const have = (blob: Blob | null): void => {
        this.#pictures.set(id, blob);
        this.#again();
      };
      this.#client.file(file).then(
        (blob) => have(blob ?? null),
        () => have(null),
      );
    }
    return this.#pictures.get(id);
  }

  #line(file: Attachment, words: FileWords): TemplateResult {
    const { name, size, url, id } = file;
    const { attachments } = words;
    const open = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#open(file);
    };
    const href = url && safeHref(url);
    const called = html`<bdi>${name}</bdi>`;
    const lang = this.#shown!.localize.lang;
    return html`${
        href
          ? html`<a part="attachment" href=${href} rel="noopener noreferrer" target="_blank" @click=${open}
              >${called}</a
            >`
          : html`<button
              class="link"
              part="attachment"
              type="button"
              aria-label=${attachments.download(name)}
              @click=${open}
            >
              ${called}
            </button>`
      } <span class="xs subtle">${fileSize(size, lang)}</span> ${
        this.#client ? attachmentState(this.#client, { name, key: id }, words) : nothing
      }<span class="wrong" role="status">${this.#lost.has(id) ? attachments.failed(name) : nothing}</span>`;
  }

  async #open(file: Attachment): Promise<void> {
    const href = file.url && safeHref(file.url);
    try {
      const blob = this.#pictures.get(file.id) ?? (await this.#client?.file(file));
      if (blob) save(blob, file.name);
      else if (href) visit(href);
      this.#lost.delete(file.id);
    } catch {
      // Another backend's file, brought along by an import, is where it always was.
      if (href) visit(href);
      else this.#lost.add(file.id);
    }
    this.#again();
  }
}
const list = directive(AttachmentList);

/** Draws the files of an update. */
export const attachmentList = (shown: Shown): unknown => list(shown);
