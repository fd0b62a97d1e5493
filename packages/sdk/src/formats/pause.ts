/** Between files: stops when asked to, and lets the page paint every 25 files. */
export async function pauseBetween(index: number, signal: AbortSignal | undefined): Promise<void> {
  if (index % 25 === 24) await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
