import type * as english from '../en/decision-files.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('ar');
const decisions = (count: number): string =>
  plural(count, { zero: '# قرار', one: 'قرار واحد', two: 'قراران', few: '# قرارات', many: '# قرارًا', other: '# قرار' });

/** Words of import and export; they load with the first of them. */
export const decisionFiles = {
  importTitle: 'استيراد السجلات',
  importText:
    'سجلات قرارات بصيغة Markdown (أسلوب MADR أو Nygard) أو JSON. تُقرأ على هذا الجهاز؛ والسجلات الموجودة هنا لا تُمس.',
  drop: 'أفلت ملفات أو مجلدًا هنا',
  chooseFiles: 'اختيار ملفات',
  chooseFolder: 'اختيار مجلد',
  reading: (done: number, total: number) => `قراءة الملف \u2068${done}\u2069 من \u2068${total}\u2069`,
  writing: (done: number, total: number) => `استيراد \u2068${done}\u2069 من \u2068${total}\u2069`,
  cancel: 'إيقاف',
  stopped: 'تم الإيقاف. ما استُورد قبل ذلك باقٍ.',
  created: (count: number) => `استُورد \u2068${decisions(count)}\u2069`,
  others: (count: number) =>
    plural(count, {
      zero: 'استُورد # عنصر آخر',
      one: 'استُورد عنصر آخر',
      two: 'استُورد عنصران آخران',
      few: 'استُوردت # عناصر أخرى',
      many: 'استُورد # عنصرًا آخر',
      other: 'استُورد # عنصر آخر',
    }),
  skipped: (count: number) =>
    plural(count, {
      zero: '# كانت هنا من قبل',
      one: 'واحد كان هنا من قبل',
      two: 'اثنان كانا هنا من قبل',
      few: '# كانت هنا من قبل',
      many: '# كانت هنا من قبل',
      other: '# كانت هنا من قبل',
    }),
  failed: (count: number) =>
    plural(count, {
      zero: 'تعذّر استيراد #',
      one: 'تعذّر استيراد واحد',
      two: 'تعذّر استيراد اثنين',
      few: 'تعذّر استيراد #',
      many: 'تعذّر استيراد #',
      other: 'تعذّر استيراد #',
    }),
  nothing: 'لم توجد سجلات قرارات في هذه الملفات.',
  problems: (count: number) =>
    plural(count, {
      zero: '# مشكلة',
      one: 'مشكلة واحدة',
      two: 'مشكلتان',
      few: '# مشكلات',
      many: '# مشكلة',
      other: '# مشكلة',
    }),
  notes: (count: number) =>
    plural(count, {
      zero: '# ملاحظة على ما قُرئ',
      one: 'ملاحظة واحدة على ما قُرئ',
      two: 'ملاحظتان على ما قُرئ',
      few: '# ملاحظات على ما قُرئ',
      many: '# ملاحظة على ما قُرئ',
      other: '# ملاحظة على ما قُرئ',
    }),
  place: (file: string, line: number | undefined) =>
    line === undefined ? file : `\u2068${file}\u2069، السطر \u2068${line}\u2069`,
  again: 'استيراد المزيد',
  done: 'تم',

  exportTitle: 'تصدير القرارات',
  exportCount: (count: number) => `\u2068${decisions(count)}\u2069 تطابق عوامل التصفية.`,
  format: 'الصيغة',
  formats: {
    markdown: 'Markdown، ملف واحد يضم الكل',
    'markdown-files': 'Markdown، ملف لكل قرار',
    json: 'JSON، كامل، يمكن استيراده مجددًا',
    csv: 'CSV، جدول لبرامج الجداول',
  },
  manyFiles: 'قد يسأل متصفحك عمّا إذا كان يُسمح لهذه الصفحة بحفظ عدة ملفات.',
  download: 'تنزيل',
  preparing: 'جارٍ التحضير',
  exported: (count: number) => `صُدّر \u2068${decisions(count)}\u2069.`,
  columns: {
    number: 'الرقم',
    title: 'العنوان',
    status: 'الحالة',
    date: 'التاريخ',
    deciders: 'المقرّرون',
    outcome: 'النتيجة',
    tags: 'الوسوم',
    decideBy: 'القرار قبل',
    id: 'المعرّف',
  },
} satisfies typeof english.decisionFiles;
