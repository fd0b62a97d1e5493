import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'الملفات',
  picture: (name: string) => `صورة ${name}`,
  download: (name: string) => `تنزيل ${name}`,
  failed: (name: string) => `تعذّر جلب ${name}.`,
  describe: (name: string) => `ما الذي يعرضه ${name}`,
  describeHint: 'قل ما يعرضه، لمن لا يستطيع رؤيته.',
  added: (name: string) => `أُضيف ${name}.`,
  removed: (name: string) => `أُزيل ${name}.`,
  remove: (name: string) => `إزالة ${name}`,
  cancel: (name: string) => `عدم إرسال ${name}`,
  retry: (name: string) => `إعادة المحاولة: ${name}`,
  sending: 'جارٍ الإرسال',
  waiting: 'بانتظار الإرسال',
  progress: (name: string) => `جارٍ إرسال ${name}`,
  tooLarge: (name: string, size: string, limit: string) =>
    `حجم ${name} هو ${size}؛ يقبل هذا المكان ملفات حتى ${limit}. صغّره، أو ضع رابطًا إليه في النص.`,
  wrongType: (name: string) => `${name} من نوع لا يقبله هذا المكان. ضع رابطًا إليه في النص.`,
  none: 'لا يقبل هذا المكان ملفات. ضع رابطًا في النص.',
} satisfies typeof english.attachments;
