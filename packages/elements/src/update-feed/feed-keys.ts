/** What the reading keys ask for: another item, or a way out of the feed (WAI-ARIA APG, feed pattern). */
export type FeedMove = 1 | -1 | 'before' | 'after';

const typing = 'input, textarea, select, dialog, [popover]';

/** The move a key press asks for, if it happened on an item and not in a field. */
export function feedMove(event: KeyboardEvent): FeedMove | undefined {
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || target.closest(typing) || event.defaultPrevented) return undefined;
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.shiftKey && !event.altKey) {
    if (event.key === 'Home') return 'before';
    if (event.key === 'End') return 'after';
  }
  if (command || event.altKey || event.shiftKey) return undefined;
  if (event.key === 'PageDown') return 1;
  if (event.key === 'PageUp') return -1;
  return undefined;
}
