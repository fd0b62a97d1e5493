/** Resolves with what a widget shows, once it is there: a story's `play` begins when the widget may still be loading. */
export async function shown<E extends HTMLElement>(canvas: HTMLElement, tag: string, selector: string): Promise<E> {
  for (;;) {
    const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Sends a form as it stands; resolves once it says what is missing. */
export async function sendEmpty(canvas: HTMLElement, tag: string): Promise<void> {
  const form = await shown<HTMLFormElement>(canvas, tag, 'form');
  form.requestSubmit();
  await shown(canvas, tag, '[part="summary"], [part="faults"]');
}
