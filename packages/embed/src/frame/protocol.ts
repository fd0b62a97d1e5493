/** What a page and our frame say to each other, version 1. Anything else is no message. */
export const protocolVersion = 1;
/** A longer message is dropped unread. */
export const maximalMessage = 65_536;
const maximalValue = 4_096;
const maximalEntries = 100;

export type Scheme = 'light' | 'dark';
type Texts = Readonly<Record<string, string>>;

/** From the page to the frame. */
export type HostMessage =
  /** Asks for `ready` once more: the page's script may start after the frame's. */
  | { readonly type: 'hello' }
  /** Attributes of the widget; an empty text sets a boolean one, and what is absent is taken away. */
  | { readonly type: 'configure'; readonly attributes: Texts }
  | { readonly type: 'theme'; readonly scheme?: Scheme; readonly tokens?: Texts };

/** From the frame to the page. */
export type FrameMessage =
  | { readonly type: 'ready'; readonly title: string }
  /** In CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** A link to an update, decision or check-in was pressed; the page may show it. */
  | { readonly type: 'navigate'; readonly kind: string; readonly id: string };

export type Message = HostMessage | FrameMessage;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isTexts(value: unknown, name: RegExp): value is Texts {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= maximalEntries &&
    entries.every(([key, text]) => name.test(key) && typeof text === 'string' && text.length <= maximalValue)
  );
}

const attributeName = /^[a-z][a-z-]{0,40}$/;
const tokenName = /^--meanwhile-[a-z0-9-]{1,60}$/;
/** Nothing that could load, end the rule or begin another. */
const tokenValue = /^(?:(?!url\(|image-set\(|[;{}<>\\@]).)*$/is;

const isScheme = (value: unknown): value is Scheme | undefined =>
  value === undefined || value === 'light' || value === 'dark';

const checks: Readonly<Record<Message['type'], (data: Readonly<Record<string, unknown>>) => boolean>> = {
  hello: () => true,
  configure: ({ attributes }) => isTexts(attributes, attributeName),
  theme: ({ scheme, tokens }) =>
    isScheme(scheme) &&
    (tokens === undefined ||
      (isTexts(tokens, tokenName) && Object.values(tokens).every((value) => tokenValue.test(value)))),
  ready: ({ title }) => typeof title === 'string' && title.length <= maximalValue,
  height: ({ height }) => typeof height === 'number' && height >= 0 && height <= 100_000,
  navigate: ({ kind, id }) => [kind, id].every((text) => typeof text === 'string' && text.length <= 200),
};

/** As text: what is sent is what was measured, and no getter of the sender runs here. */
export const writeMessage = (message: Message): string => JSON.stringify({ meanwhile: protocolVersion, ...message });

/** The message in `data`, or undefined for everything that is none of ours. */
export function readMessage<M extends Message>(data: unknown, types: readonly M['type'][]): M | undefined {
  if (typeof data !== 'string' || data.length > maximalMessage || !data.startsWith('{"meanwhile":')) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(data);
  } catch {
    return undefined;
  }
  if (!isRecord(parsed) || parsed['meanwhile'] !== protocolVersion) return undefined;
  const type = types.find((one) => one === parsed['type']);
  return type && checks[type](parsed) ? (parsed as unknown as M) : undefined;
}
