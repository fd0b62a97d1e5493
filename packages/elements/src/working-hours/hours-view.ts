import type { Localize } from '../controllers/localize-controller.js';
import type { TeamController } from '../controllers/team-controller.js';
import type { Common } from '../locales/en/common.js';
import type { HoursWords } from '../locales/en/hours.js';
import type { MomentWords } from '../locales/en/moment.js';

export type HoursLocalize = Localize<{
  readonly common: Common;
  readonly hours: HoursWords;
  readonly moment: MomentWords;
}>;

/** What every part of the widget draws from. */
export interface HoursView {
  readonly localize: HoursLocalize;
  readonly team: TeamController;
  readonly now: number;
  readonly canEdit: boolean;
  /** Opens the form. */
  readonly edit: () => void;
}
