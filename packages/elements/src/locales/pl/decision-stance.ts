import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: 'Co powinno się zmienić albo co jest zagrożone?',
  shareConcern: 'Podziel się obawą',
  concernMissing: 'Napisz, co Cię niepokoi, aby inni mogli odpowiedzieć.',
  positionTaken: {
    agree: 'Zgoda.',
    concern: 'Podzielono się obawą.',
    block: 'Zgłoszono blokadę.',
    abstain: 'Wstrzymano się.',
  },
} satisfies typeof english.decisionStance;
