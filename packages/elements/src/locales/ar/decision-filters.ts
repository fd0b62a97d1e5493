import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'عوامل التصفية',
  search: 'البحث في القرارات',
  stage: 'المرحلة',
  anyStage: 'أي مرحلة',
  stages: {
    draft: 'مسودة',
    open: 'مفتوح للمشاركة',
    'last-call': 'النداء الأخير',
    decided: 'تقرّر',
    reviewed: 'رُوجع',
    withdrawn: 'سُحب',
    lapsed: 'انقضى',
  },
  standing: 'السريان',
  anyStanding: 'أي سريان',
  standings: {
    accepted: 'مقبول',
    rejected: 'مرفوض',
    deferred: 'مؤجّل',
    deprecated: 'لم يعد موصى به',
    superseded: 'حلّ محلّه غيره',
  } satisfies Record<Standing, string>,
  tag: 'وسم',
  anyTag: 'أي وسم',
  from: 'من',
  to: 'إلى',
  order: 'الترتيب',
  orders: { newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا', changed: 'الأحدث تغييرًا أولًا' },
} satisfies typeof english.decisionFilters;
