import { readMessage, writeMessage, type FrameMessage, type HostMessage, type Scheme } from './protocol.js';

const hostTypes = ['ready', 'height', 'navigate'] as const;

export interface FrameOptions {
  /** Called when a link to an update, decision or check-in is pressed inside. */
  readonly onNavigate?: (target: { readonly kind: string; readonly id: string }) => void;
}
/** A page's side of a frame. */
export interface Frame {
  /** Sets the widget's attributes; what is absent is taken away. */
  configure(attributes: Readonly<Record<string, string>>): void;
  /** Hands on tokens (`--meanwhile-…`) and the colour scheme. */
  theme(theme: { readonly scheme?: Scheme; readonly tokens?: Readonly<Record<string, string>> }): void;
  close(): void;
}

/** The scheme the browser uses for the frame's own box: both sides must agree before the frame paints. */
function schemeOf(frame: HTMLIFrameElement): Scheme {
  const declared = getComputedStyle(frame).colorScheme.split(' ');
  const dark = declared.includes('dark');
  if (dark && declared.includes('light')) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return dark ? 'dark' : 'light';
}

function addressOf(frame: HTMLIFrameElement): URL {
  const address = new URL(frame.dataset['meanwhileSrc'] ?? frame.src, document.baseURI);
  address.searchParams.set('origin', location.origin);
  address.searchParams.set('scheme', schemeOf(frame));
  return address;
}

/**
 * Makes an `<iframe data-meanwhile-src="/meanwhile/frame/?element=update-feed&space=team">` load, grow with its content, take the
 * page's colour scheme and say its title. Messages sent before the frame is ready wait for it.
 */
export function connectFrame(frame: HTMLIFrameElement, { onNavigate }: FrameOptions = {}): Frame {
  const address = addressOf(frame);
  /** The last of each kind: what was said before the frame was ready, and what a frame that was moved or reloaded has to hear again. */
  const said = new Map<HostMessage['type'], HostMessage>();
  let ready = false;
  const post = (message: HostMessage): void => frame.contentWindow?.postMessage(writeMessage(message), address.origin);
  const tell = (message: HostMessage): void => {
    said.set(message.type, message);
    if (ready) post(message);
  };
  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== frame.contentWindow || origin !== address.origin) return;
    const message = readMessage<FrameMessage>(data, hostTypes);
    if (message?.type === 'ready') {
      ready = true;
      if (message.title && !frame.title) frame.title = message.title;
      said.forEach(post);
    } else if (message?.type === 'height') frame.height = String(message.height);
    else if (message?.type === 'navigate') onNavigate?.({ kind: message.kind, id: message.id });
  };
  const greet = (): void => post({ type: 'hello' });
  addEventListener('message', hear);
  frame.addEventListener('load', greet);
  if (frame.src === address.href) greet();
  else frame.src = address.href;
  return {
    configure: (attributes) => tell({ type: 'configure', attributes }),
    theme: (theme) => tell({ type: 'theme', ...theme }),
    close() {
      removeEventListener('message', hear);
      frame.removeEventListener('load', greet);
    },
  };
}

/** Connects every frame of the page that names its address in `data-meanwhile-src`. */
export function connectFrames(page: ParentNode = document): readonly Frame[] {
  return [...page.querySelectorAll<HTMLIFrameElement>('iframe[data-meanwhile-src]')].map((frame) =>
    connectFrame(frame),
  );
}
