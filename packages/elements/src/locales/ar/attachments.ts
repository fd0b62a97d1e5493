import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'الملفات',
  picture: (name: string) => `صورة \u2068${name}\u2069`,
  download: (name: string) => `تنزيل \u2068${name}\u2069`,
  failed: (name: string) => `تعذّر جلب \u2068${name}\u2069.`,
  describe: (name: string) => `ما الذي يعرضه \u2068${name}\u2069`,
  describeHint: 'قل ما يعرضه، لمن لا يستطيع رؤيته.',
  added: (name: string) => `أُضيف \u2068${name}\u2069.`,
  removed: (name: string) => `أُزيل \u2068${name}\u2069.`,
  remove: (name: string) => `إزالة \u2068${name}\u2069`,
  cancel: (name: string) => `عدم إرسال \u2068${name}\u2069`,
  retry: (name: string) => `إعادة المحاولة: \u2068${name}\u2069`,
  sending: 'جارٍ الإرسال',
  waiting: 'بانتظار الإرسال',
  progress: (name: string) => `جارٍ إرسال \u2068${name}\u2069`,
  tooLarge: (name: string, size: string, limit: string) =>
    `حجم \u2068${name}\u2069 هو \u2068${size}\u2069؛ يقبل هذا المكان ملفات حتى \u2068${limit}\u2069. صغّره، أو ضع رابطًا إليه في النص.`,
  wrongType: (name: string) => `\u2068${name}\u2069 من نوع لا يقبله هذا المكان. ضع رابطًا إليه في النص.`,
  unreadable: (name: string) => `تعذّرت قراءة \u2068${name}\u2069. لا يمكن إضافة مجلد.`,
  none: 'لا يقبل هذا المكان ملفات. ضع رابطًا في النص.',
} satisfies typeof english.attachments;
