import type { CheckInEditorWords } from '../locales/en/check-in-editor.js';
import type { CheckInDraft, QuestionDraft } from './check-in-draft.js';
import { workingWeek, type ScheduleDraft } from './schedule-draft.js';

export const templateNames = ['weekly', 'daily', 'mood'] as const;
export type TemplateName = (typeof templateNames)[number];

type TemplateQuestion = Partial<Omit<QuestionDraft, 'options'>> &
  Pick<QuestionDraft, 'type' | 'label'> & { readonly options?: readonly string[] };
export interface CheckInTemplate extends Partial<Omit<CheckInDraft, 'questions' | 'schedule'>> {
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly TemplateQuestion[];
  readonly schedule: Partial<ScheduleDraft>;
}

type Samples = Readonly<Record<TemplateName, Omit<CheckInTemplate, 'title'>>>;

const samples = ({ sample }: CheckInEditorWords): Samples => ({
  weekly: {
    intro: sample.weeklyIntro,
    questions: [
      { type: 'mood', label: sample.week },
      { type: 'long-text', label: sample.forward, routeTo: 'update', section: 'done' },
      { type: 'long-text', label: sample.plan, carry: true },
      { type: 'text', label: sample.thanks, routeTo: 'thanks' },
    ],
    schedule: { repeats: 'week', weekdays: [5], begins: 'at', at: '10:00' },
    reveal: 'after-mine',
  },
  daily: {
    intro: sample.dailyIntro,
    questions: [
      { type: 'long-text', label: sample.done, routeTo: 'update', section: 'done' },
      { type: 'long-text', label: sample.next, carry: true },
      { type: 'text', label: sample.blocked, routeTo: 'ask' },
    ],
    schedule: { repeats: 'week', weekdays: [...workingWeek], begins: 'begin' },
  },
  mood: {
    intro: sample.moodIntro,
    questions: [
      { type: 'mood', label: sample.month, required: true },
      { type: 'choice', label: sample.pace, options: sample.paces },
      { type: 'long-text', label: sample.change },
    ],
    schedule: { repeats: 'month', monthly: 'weekday', nth: '-1', nthDay: 'working', begins: 'begin' },
    identity: 'detached',
    reveal: 'after-window',
    window: '16',
  },
});

/** A ready-made check-in, in the reader's language; everything in it is a beginning. */
export const template = (name: TemplateName, words: CheckInEditorWords): CheckInTemplate => ({
  title: words.templates[name],
  ...samples(words)[name],
});
