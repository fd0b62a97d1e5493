/** Copies a text; the clipboard API needs a secure context, which many intranets are not. False when it did not work. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const back = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.ariaHidden = 'true';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  return done;
}
