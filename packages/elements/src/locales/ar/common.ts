import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: 'انقطع الاتصال. لم يضع شيء مما كتبت.',
  unauthenticated: 'سجّل الدخول مجددًا للمتابعة.',
  forbidden: 'ليست لديك صلاحية لفعل ذلك هنا.',
  conflict: 'غيّر شخص ما هذا في الأثناء.',
  'too-large': 'هذا كبير جدًا.',
  'not-found': 'لم يعد هذا موجودًا هنا.',
};

/** Words every widget needs. */
export const common = {
  someone: 'شخص ما',
  loading: 'جارٍ التحميل',
  stillLoading: 'ما زال التحميل جاريًا. قد يكون الاتصال بطيئًا.',
  retry: 'إعادة المحاولة',
  pending: 'لم يُرسل بعد',
  notSent: 'لم يُرسل',
  cancel: 'إلغاء',
  close: 'إغلاق',
  save: 'حفظ',
  edit: 'تعديل',
  delete: 'حذف',
  more: 'إجراءات أخرى',
  copyLink: 'نسخ الرابط',
  copied: 'نُسخ الرابط',
  offline: 'غير متصل',
  inMemory: 'لا يُحفظ شيء هنا: ما تكتبه يزول عند إغلاق الصفحة.',
  noAdapter: 'هذه الأداة غير متصلة بأي شيء بعد.',
  noAdapterNext: 'ضعها داخل عنصر موفّر، أو حمّل نص التضمين البرمجي في هذه الصفحة.',
  failed: 'لم يتم التحميل.',
  notSaved: 'لم يتم الحفظ. نصك ما زال هنا.',
  error: (code: ErrorCode): string => errors[code] ?? 'حدث خطأ ما. لم يضع شيء مما كتبت.',
  code: (code: string) => `الرمز: \u2068${code}\u2069`,
  draftKept: (time: string) => `حُفظت المسودة على هذا الجهاز، \u2068${time}\u2069`,
  draftInMemory: 'تبقى المسودة حتى إغلاق هذه الصفحة',
  required: 'مطلوب',
  optional: 'اختياري',
  yourTime: (time: string) => `\u2068${time}\u2069 بتوقيتك`,
} satisfies typeof english.common;
