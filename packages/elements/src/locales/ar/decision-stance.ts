import type * as english from '../en/decision-stance.js';
/** Words of taking part that load with the first press. */
export const decisionStance = {
  yourConcern: 'ما الذي ينبغي تغييره، أو ما المعرّض للخطر؟',
  shareConcern: 'مشاركة التحفّظ',
  concernMissing: 'اكتب ما يقلقك، ليتمكن الآخرون من الرد.',
  positionTaken: { agree: 'تمت الموافقة.', concern: 'شُورك التحفّظ.', block: 'شُورك الإيقاف.', abstain: 'تم الامتناع.' },
} satisfies typeof english.decisionStance;
