/**
 * How the nodes of one database tell each other that something is new. A hint may be lost, come twice or late: whoever
 * hears one looks into the database, and looks every two seconds anyway.
 */
export interface Hint {
  /** After a write was committed. Never waits, never fails. */
  tell(): void;
  /** Answers how to stop hearing. */
  hear(heard: () => void): () => void;
  close(): Promise<void>;
}

/** For one node: its own writes are heard at once. */
export function localHint(): Hint {
  const ears = new Set<() => void>();
  return {
    tell: () => {
      for (const heard of ears) heard();
    },
    hear(heard) {
      ears.add(heard);
      return () => ears.delete(heard);
    },
    close: async () => ears.clear(),
  };
}
