// A widget at work in a page of the documentation: the demo's team, in memory, so that every visit starts anew.
import { defineComponent, h, onBeforeUnmount, onMounted, ref } from 'vue';

/** Attributes that show something of the sample. */
const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  update: { update: 'update-import-resumes' },
  decision: { decision: 'decision-audit-logs', layout: 'page' },
  'decision-log': { 'page-size': '4' },
  'update-feed': { 'page-size': '4' },
};

async function draw(name: string, place: HTMLElement): Promise<void> {
  const [{ createMemoryAdapter }, elements, { sampleEntities, sampleSpace, sampleViewer }] = await Promise.all([
    import('@meanwhile/adapters/memory'),
    import('@meanwhile/elements/define'),
    import('../../../packages/embed/portal/sample/sample.mjs'),
  ]);
  elements.define();
  const provider = document.createElement('meanwhile-provider');
  Object.assign(provider, { adapter: createMemoryAdapter({ person: sampleViewer, entities: sampleEntities() }) });
  const inner = name === 'provider' ? 'update-composer' : name;
  const widget = document.createElement(`meanwhile-${inner}`);
  widget.setAttribute('space', sampleSpace);
  for (const [attribute, value] of Object.entries(attributes[inner] ?? {})) widget.setAttribute(attribute, value);
  provider.append(widget);
  place.replaceChildren(provider);
}

export const LiveExample = defineComponent({
  name: 'LiveExample',
  props: { name: { type: String, required: true } },
  setup({ name }) {
    const place = ref<HTMLElement>();
    onMounted(() => place.value && void draw(name, place.value));
    onBeforeUnmount(() => place.value?.replaceChildren());
    return () =>
      h('figure', { class: 'live vp-raw' }, [
        h('div', { ref: place, class: 'live-place' }),
        h('figcaption', 'The widget itself, on a sample team kept in this page until you leave it.'),
      ]);
  },
});
