import type { Need } from '@meanwhile/sdk/rules';
import type { Snooze, WorkCalendar } from '@meanwhile/sdk/time';
import type { Id, PersonRef } from '@meanwhile/sdk';
import type { Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import type { Common } from '../locales/en/common.js';
import type { MomentWords } from '../locales/en/moment.js';
import type { NeedsWords } from '../locales/en/needs.js';
import type { Addresses } from '../parts/open-link.js';

export type NeedsLocalize = Localize<{
  readonly common: Common;
  readonly needs: NeedsWords;
  readonly moment: MomentWords;
}>;

/** What waits, sorted by whether it may light up now. */
export interface Waiting {
  /** Shown and counted; empty outside the reader's hours. */
  readonly now: readonly Need[];
  /** Held: the reader may look at any time. */
  readonly held: readonly Need[];
  /** Put aside by the reader. */
  readonly aside: readonly (Need & { readonly until: number })[];
  /** Outside the reader's hours nothing counts. */
  readonly quiet: boolean;
  /** When their hours begin again. */
  readonly nextAt: number | undefined;
  /** The last day of the leave they are on. */
  readonly awayUntil: string | undefined;
}

export interface NeedView {
  readonly host: Host & Addresses;
  readonly localize: NeedsLocalize;
  readonly calendar: WorkCalendar;
  readonly now: number;
  readonly waiting: Waiting;
  readonly person: (id: Id | undefined) => PersonRef | undefined;
  readonly snooze: (need: Need, until: Snooze | undefined) => void;
}
