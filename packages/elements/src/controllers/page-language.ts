const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Tells when language, direction or zone change anywhere around `host`, also outside the shadow roots it stands in. One
 * observer for all widgets. Returns a function that stops it.
 */
export function followPage(host: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => followers.forEach((follow) => follow()));
  followers.add(changed);
  for (let at: Node | undefined = host; at;) {
    const root: Node & { readonly host?: Element } = at.getRootNode();
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir', 'time-zone'], subtree: true });
    at = root.host;
  }
  return () => {
    followers.delete(changed);
    if (followers.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
