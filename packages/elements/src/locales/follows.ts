/** Sections that are wanted soon after others: what a part shows when it has loaded must not flash in English. */
export const follows: Readonly<Record<string, readonly string[] | undefined>> = {
  common: ['delivery', 'moment'],
  feed: ['feedTools'],
  composer: ['deadline', 'held'],
  decision: ['decisionPage', 'decisionFilters', 'decisionRound', 'decisionStance'],
  checkIn: ['checkInAbout', 'privacyLine'],
  hours: ['hoursEditor'],
};
