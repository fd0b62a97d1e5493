import type { Language } from '../locales.js';

export { follows } from '../follows.js';
export const sections: Language['sections'] = {
  catchUp: () => import('./catch-up.js'),
  checkInAbout: () => import('./check-in-about.js'),
  checkIn: () => import('./check-in.js'),
  results: () => import('./check-in.js'),
  common: () => import('./common.js'),
  composer: () => import('./composer.js'),
  deadline: () => import('./deadline.js'),
  decisionFiles: () => import('./decision-files.js'),
  decisionFilters: () => import('./decision-filters.js'),
  decisionPage: () => import('./decision-page.js'),
  methods: () => import('./decision-page.js'),
  decisionRound: () => import('./decision-round.js'),
  ruleReasons: () => import('./decision-round.js'),
  privacyLine: () => import('./decision-round.js'),
  decisionStance: () => import('./decision-stance.js'),
  decisionWriting: () => import('./decision-writing.js'),
  decision: () => import('./decision.js'),
  delivery: () => import('./delivery.js'),
  feedTools: () => import('./feed-tools.js'),
  feed: () => import('./feed.js'),
  hoursEditor: () => import('./hours-editor.js'),
  hours: () => import('./hours.js'),
  moment: () => import('./moment.js'),
  needs: () => import('./needs.js'),
};
