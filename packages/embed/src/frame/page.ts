import type { Ref } from '@meanwhile/sdk';
import { readMessage, writeMessage, type FrameMessage, type HostMessage, type Scheme } from './protocol.js';

const frameTypes = ['hello', 'configure', 'theme'] as const;
/** Where data lives is not for the asker to say: an address in a link could lead readers to somebody else's backend. */
const own = new Set([
  'element',
  'origin',
  'scheme',
  'adapter',
  'endpoint',
  'client',
  'style',
  'class',
  'id',
  'slot',
  'is',
]);

/** What the frame's own address says: the element, its attributes, and the page it will talk to. */
export interface FrameAddress {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The origin of the page around the frame; without one nothing is sent and nothing is heard. */
  readonly origin: string | undefined;
}

/** Reads `?element=update-feed&space=team&origin=https%3A%2F%2Fportal.example`. */
export function readAddress(address: URL): FrameAddress {
  const { searchParams } = address;
  const element = searchParams.get('element') ?? '';
  const origin = searchParams.get('origin');
  return {
    element: /^[a-z][a-z-]{0,40}$/.test(element) && element !== 'provider' ? element : 'update-feed',
    attributes: Object.fromEntries([...searchParams].filter(([name]) => allowed(name))),
    origin: origin && /^https?:\/\/[^/]+$/.test(origin) ? origin : undefined,
  };
}

const allowed = (name: string): boolean => /^[a-z][a-z-]{0,40}$/.test(name) && !name.startsWith('on') && !own.has(name);

function setAttributes(widget: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name of widget.getAttributeNames())
    if (allowed(name) && !(name in attributes)) widget.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (allowed(name)) widget.setAttribute(name, value);
}

/** Tokens of the page, in a sheet of their own: no inline style, so a strict policy has nothing to refuse. */
class FrameTheme {
  readonly #sheet = new CSSStyleSheet();
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
    this.#sheet.insertRule(':root {}');
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, this.#sheet];
  }

  apply(scheme: Scheme | undefined, tokens: Readonly<Record<string, string>> | undefined): void {
    if (scheme) this.#page.documentElement.dataset['scheme'] = scheme;
    if (!tokens) return;
    const { style } = this.#sheet.cssRules[0] as CSSStyleRule;
    for (const name of [...style]) style.removeProperty(name);
    for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
  }
}

/** Puts the widget of the address into the page and talks with the page around it. */
export function startFrame(page: Document = document): void {
  const view = page.defaultView;
  if (!view) return;
  const { element, attributes, origin } = readAddress(new URL(view.location.href));
  const widget = page.createElement(`meanwhile-${element}`);
  setAttributes(widget, attributes);
  page.body.append(widget);
  const theme = new FrameTheme(page);
  const { parent } = view;
  if (!origin || parent === view) return;

  const tell = (message: FrameMessage): void => parent.postMessage(writeMessage(message), origin);
  const ready = (): void => tell({ type: 'ready', title: page.title });
  view.addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== parent || from !== origin) return;
    const message = readMessage<HostMessage>(data, frameTypes);
    if (message?.type === 'hello') ready();
    else if (message?.type === 'configure') setAttributes(widget, message.attributes);
    else if (message?.type === 'theme') theme.apply(message.scheme, message.tokens);
  });
  page.addEventListener('meanwhile-before-open', (event) => {
    const { kind, id } = (event as CustomEvent<{ readonly target: Ref }>).detail.target;
    event.preventDefault();
    tell({ type: 'navigate', kind, id });
  });
  new ResizeObserver(() =>
    tell({ type: 'height', height: Math.ceil(page.body.getBoundingClientRect().height) }),
  ).observe(page.body);
  ready();
}
