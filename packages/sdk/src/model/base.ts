/** An identifier. Client-made entities carry a UUIDv7 (RFC 9562, section 5.7); some kinds have deterministic ids. */
export type Id = string;
/** An instant: RFC 3339 in UTC, for example `2026-11-23T09:00:00.000Z`. */
export type Iso = string;
/** A calendar day without a zone: `2026-11-23` (RFC 3339 full-date). */
export type LocalDate = string;
/** An IANA time zone name, for example `Africa/Nairobi`. */
export type Zone = string;
/** Opaque to everyone but the adapter that made it. */
export type Version = string;

/** What a person may do with an entity. */
export type Action = 'read' | 'create' | 'edit' | 'delete' | (string & {});

/** Points at another entity, wherever it is stored. */
export interface Ref {
  readonly kind: string;
  readonly id: Id;
  /** A label to show while the target is not loaded. */
  readonly title?: string;
}

/**
 * A named connection to another entity or a page. Joins write one on both ends:
 * `became-decision` on the update, `from-update` on the decision.
 */
export interface Link {
  /** Kebab-case relation, for example `from-check-in`, `became-ask`, `became-decision`, `source`. */
  readonly rel: string;
  readonly target?: Ref;
  /** An absolute http(s) address, for links that leave Meanwhile. */
  readonly href?: string;
  readonly title?: string;
}

/** What every entity has. `space` and `person` entities have no `space`. */
export interface Base {
  readonly id: Id;
  /** The space (team, project, page) the entity belongs to. */
  readonly space?: Id;
  /** The person who wrote it. Never present on a `ballot`. */
  readonly author?: Id;
  readonly createdAt: Iso;
  readonly updatedAt: Iso;
  /** Opaque; compared for equality only. Sent back as `base` with an edit. */
  readonly version?: Version;
  /** The backend's order of changes, where it has one. */
  readonly seq?: number;
  /** What the signed-in person may do with this entity; wins over the session's defaults. */
  readonly can?: readonly Action[];
}

export interface Attachment {
  readonly id: Id;
  readonly name: string;
  /** Media type, RFC 6838. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly url?: string;
  /** What a picture shows, for those who cannot see it. */
  readonly alt?: string;
}
