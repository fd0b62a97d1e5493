import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { define } from '@meanwhile/elements/define';

type Draw = (args?: object, context?: object) => TemplateResult;
interface Part {
  readonly args?: object;
  readonly render?: Draw;
  readonly decorators?:
    readonly ((story: Draw, context: object) => TemplateResult)[] | ((story: Draw, context: object) => TemplateResult);
  readonly play?: (context: object) => Promise<void> | void;
}
/** A module of stories: its meta as `default`, and the stories by name. */
export type Stories = Readonly<Record<string, Part>>;

/** Shows a story as Storybook does, inside an element of the given language and width. */
export async function showStory(stories: Stories, name: string, place: { lang: string; dir: string; width: number }) {
  define();
  const [meta, story] = [stories.default ?? {}, stories[name] ?? {}];
  const canvasElement = await fixture<HTMLElement>(
    html`<div lang=${place.lang} dir=${place.dir} style="inline-size: ${place.width}px"></div>`,
  );
  const args = { ...meta.args, ...story.args };
  const context = { id: name, canvasElement, args, globals: {}, parameters: {}, viewMode: 'story' };
  const decorators = [story.decorators ?? [], meta.decorators ?? []].flat();
  const draw = decorators.reduce<Draw>(
    (inner, decorator) => () => decorator(() => inner(args, context), context),
    () => (story.render ?? meta.render)!(args, context),
  );
  const { render } = await import('lit');
  render(draw(), canvasElement);
  await quiet(canvasElement);
  if (story.play) {
    await story.play(context);
    await quiet(canvasElement);
  }
  return canvasElement;
}

const deep = (node: Element | ShadowRoot): string =>
  [...node.children].map((child) => deep(child) + (child.shadowRoot ? deep(child.shadowRoot) : '')).join('') +
  [...node.childNodes].map((child) => (child instanceof Text ? child.data : '')).join('');

/** Until what is shown stays the same for several frames, at most two seconds: some stories never finish loading. */
export async function quiet(root: Element, frames = 5): Promise<void> {
  let [before, same] = ['', 0];
  for (const start = performance.now(); same < frames && performance.now() - start < 2000;) {
    await new Promise(requestAnimationFrame);
    const now = deep(root);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
