// What a browser test may ask of the browser itself: real keys, real clicks, the window, the network.
import { executeServerCommand } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

const ask = async (command: string, payload?: unknown): Promise<void> => {
  await executeServerCommand(`mw:${command}`, payload as never);
};

/** The engine this test runs in. Branch on it only where an engine can not do what the test needs, and say why. */
export const engine = async (): Promise<Engine> => executeServerCommand<Engine, undefined>('mw:engine');

/** Types into the focused control, key by key. */
export const type = (text: string): Promise<void> => ask('type', text);

/** Presses one key or a chord: `Tab`, `Shift+Tab`, `Control+Enter`, `ArrowDown`. */
export const press = (chord: string): Promise<void> => ask('press', chord);

const middle = (element: Element): { x: number; y: number } => {
  element.scrollIntoView({ block: 'center', inline: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) throw new Error(`<${element.localName}> has no box to press`);
  return { x: x + width / 2, y: y + height / 2 };
};

/** A trusted click in the middle of the element. */
export const click = (element: Element): Promise<void> => ask('click', middle(element));

/** Moves the pointer over the element. */
export const hover = (element: Element): Promise<void> => ask('hover', middle(element));

/** WebKit can not go under 447 px: test narrower layouts by the width of a container. */
export const viewport = (size: { width: number; height: number }): Promise<void> => ask('viewport', size);

/** Chromium and Firefox; WebKit has no such switch. */
export const offline = (value: boolean): Promise<void> => ask('offline', value);

/** Chromium only: `{ 'prefers-color-scheme': 'dark', 'forced-colors': 'active' }`; `{}` ends it. */
export const media = (features: Readonly<Record<string, string>>): Promise<void> => ask('media', features);

/** Chromium and Firefox. */
export const timezone = (zone: string): Promise<void> => ask('timezone', zone);

/** Chromium only, for instance `['clipboard-read', 'clipboard-write']`. */
export const permissions = (names: readonly string[]): Promise<void> => ask('permissions', names);

/** Writes `test/output/<name>`, which git ignores. */
export const screenshot = (name: string): Promise<void> => ask('screenshot', name);
