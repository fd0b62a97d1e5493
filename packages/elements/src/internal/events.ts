import type {
  CheckIn,
  Client,
  Comment,
  Decision,
  ErrorData,
  LocalDate,
  Person,
  Position,
  Ref,
  Stage,
  Standing,
  Update,
} from '@meanwhile/sdk';

/** What a reader of the decision log looks for: plain values, so that a page can keep them in its address. */
export interface DecisionFilters {
  readonly stage?: Stage | undefined;
  readonly standing?: Standing | undefined;
  readonly tag?: string | undefined;
  readonly text?: string | undefined;
  /** Local date, inclusive. */
  readonly from?: LocalDate | undefined;
  /** Local date, inclusive. */
  readonly to?: LocalDate | undefined;
  readonly order: 'newest' | 'oldest' | 'changed';
}

/** Every event the elements fire. All bubble, are composed, and carry a frozen detail with named fields. */
export interface MeanwhileEventMap {
  'meanwhile-ready': CustomEvent<{ client: Client }>;
  'meanwhile-error': CustomEvent<{ error: ErrorData }>;
  'meanwhile-update-created': CustomEvent<{ update: Update }>;
  'meanwhile-update-edited': CustomEvent<{ update: Update }>;
  'meanwhile-update-deleted': CustomEvent<{ id: string }>;
  'meanwhile-comment-created': CustomEvent<{ comment: Comment }>;
  'meanwhile-decision-created': CustomEvent<{ decision: Decision }>;
  'meanwhile-decision-edited': CustomEvent<{ decision: Decision }>;
  'meanwhile-decision-decided': CustomEvent<{ decision: Decision }>;
  /** What the reader looks for has changed; a page may keep it in its address. */
  'meanwhile-filters-changed': CustomEvent<{ filters: DecisionFilters }>;
  /** A decision was opened inside the log, or with `undefined` the list again. */
  'meanwhile-decision-opened': CustomEvent<{ id: string | undefined }>;
  'meanwhile-position-taken': CustomEvent<{ position: Position }>;
  'meanwhile-check-in-submitted': CustomEvent<{ checkIn: CheckIn; localDate: string; skipped: boolean }>;
  'meanwhile-check-in-created': CustomEvent<{ checkIn: CheckIn }>;
  'meanwhile-check-in-edited': CustomEvent<{ checkIn: CheckIn }>;
  'meanwhile-person-edited': CustomEvent<{ person: Person }>;
  'meanwhile-import-finished': CustomEvent<{ created: number; skipped: number; failed: number }>;
  /** Cancelable: the page may open the target itself. */
  'meanwhile-before-open': CustomEvent<{ target: Ref }>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging is the point
  interface HTMLElementEventMap extends MeanwhileEventMap {}
}

type Detail<K extends keyof MeanwhileEventMap> = MeanwhileEventMap[K]['detail'];

/** Fires an event at the page; returns false when a listener cancelled it. */
export function emit<K extends keyof MeanwhileEventMap>(host: EventTarget, name: K, detail: Detail<K>): boolean {
  const cancelable = name.includes('-before-');
  return host.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail: Object.freeze(detail) }),
  );
}
