import {
  intents,
  isHeld,
  type Attachment,
  type Id,
  type Intent,
  type NewData,
  type Ref,
  type Update,
  type DefaultSchema,
  type Patch,
} from '@meanwhile/sdk';
import { toInstant, toWall } from '../parts/zoned.js';

/** A headline may be longer; the composer only says so. */
export const HEADLINE_LIMIT = 280;
export const sectionNames = ['done', 'next', 'blocked'] as const;
export const composerParts = ['sections', 'status', 'respondBy', 'needs', 'topics', 'publishAt'] as const;
/** For `publishAt`: whenever that is, told by the hours that the readers have declared. */
export const MORNING = 'morning';
export type ComposerPart = (typeof composerParts)[number];

/** A file that belongs to what is written: chosen here, or there already. */
export interface ComposerFile {
  /** Within the form. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** What a picture shows. */
  readonly alt?: string;
  /** Not a `Blob`: private windows of some browsers keep none in a draft. */
  readonly bytes?: ArrayBuffer;
  readonly stored?: Attachment;
}

/** What the form holds; plain data, so that it can be kept as a draft. */
export interface ComposerValue {
  readonly intent: Intent;
  readonly headline: string;
  readonly body: string;
  readonly sections: Readonly<Record<string, string>>;
  readonly status: string;
  /** Wall time of the reader, as a datetime-local field holds it. */
  readonly respondBy: string;
  readonly needs: readonly Id[];
  readonly topics: readonly string[];
  /** Empty for now, {@link MORNING}, or wall time of the writer. */
  readonly publishAt: string;
  /** What it is about, taken over from the update before. */
  readonly objective?: Ref;
  readonly files: readonly ComposerFile[];
  /** Parts that are unfolded. */
  readonly open: readonly ComposerPart[];
}

export const emptyValue = (intent: Intent = 'progress'): ComposerValue => ({
  intent,
  headline: '',
  body: '',
  sections: {},
  status: '',
  respondBy: '',
  needs: [],
  topics: [],
  publishAt: '',
  files: [],
  open: [],
});

const isFile = (one: unknown): one is ComposerFile =>
  typeof (one as ComposerFile | null)?.name === 'string' &&
  ((one as ComposerFile).bytes instanceof ArrayBuffer || typeof (one as ComposerFile).stored === 'object');

/** A draft from this device, which an older version may have written: what does not fit is left out. */
export function restoreValue(draft: unknown): ComposerValue {
  const base = emptyValue();
  if (typeof draft !== 'object' || draft === null) return base;
  const given = draft as Partial<Record<keyof ComposerValue, unknown>>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const texts = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  const { kind, id } = (given.objective ?? {}) as Partial<Ref>;
  const sections = Object.entries(given.sections ?? {}).filter(([, value]) => typeof value === 'string');
  return {
    intent: intents.find((one) => one === given.intent) ?? base.intent,
    headline: text(given.headline),
    body: text(given.body),
    sections: Object.fromEntries(sections),
    status: text(given.status),
    respondBy: text(given.respondBy),
    needs: texts(given.needs),
    topics: texts(given.topics),
    publishAt: text(given.publishAt),
    ...(text(kind) && text(id) && { objective: given.objective as Ref }),
    files: Array.isArray(given.files) ? given.files.filter(isFile) : [],
    open: composerParts.filter((part) => texts(given.open).includes(part)),
  };
}

/** An update that is being edited. */
export function valueOf(update: Update, zone: string): ComposerValue {
  const { intent, headline = '', body = '', sections = [], status = '', respondBy, needs = [], topics = [] } = update;
  const { publishAt } = update;
  const value = {
    ...emptyValue(intent),
    headline,
    body,
    sections: Object.fromEntries(sections.map(({ name, text }) => [name, text])),
    status,
    respondBy: respondBy ? toWall(respondBy, zone) : '',
    needs,
    topics,
    publishAt: publishAt && isHeld(update, Date.now()) ? toWall(publishAt, zone) : '',
    files: (update.attachments ?? []).map((stored) => ({ ...stored, key: stored.id, stored })),
  };
  return { ...value, open: composerParts.filter((part) => hasPart(value, part)) };
}

export function hasPart(value: ComposerValue, part: ComposerPart): boolean {
  if (part === 'sections') return Object.values(value.sections).some((text) => text.trim());
  return value[part].length > 0;
}

/** Parts the form shows: those unfolded, those filled, and those the kind calls for. */
export const isOpen = (value: ComposerValue, part: ComposerPart): boolean =>
  value.open.includes(part) ||
  hasPart(value, part) ||
  ((value.intent === 'question' || value.intent === 'ask') && (part === 'respondBy' || part === 'needs')) ||
  (value.intent === 'handoff' && part === 'needs');

/** Nothing a person would miss. */
export const isBlank = ({ headline, body, sections }: ComposerValue): boolean =>
  ![headline, body, ...Object.values(sections)].some((text) => text.trim());

/** It is there already, and as it was. */
export const isUnchanged = ({ stored, alt }: ComposerFile): boolean => !!stored && stored.alt === alt;

/** Nothing was begun: there is no draft. */
/** What an update says that still holds when nothing has changed: how it stands, not what was done or is awaited. */
export function sameAgain(update: Update): ComposerValue {
  const { headline = '', status = '', topics = [], objective, body = '' } = update;
  const sections = (update.sections ?? []).filter(({ name }) => name !== sectionNames[0]);
  return {
    ...emptyValue('progress'),
    headline,
    // Without a headline the details are what it says.
    body: headline ? '' : body,
    sections: Object.fromEntries(sections.map(({ name, text }) => [name, text])),
    status,
    topics,
    ...(objective && { objective }),
  };
}

export const isUntouched = (value: ComposerValue): boolean => isBlank(value) && !value.files.length;

export interface Issue {
  readonly field: 'headline' | 'respondBy' | 'publishAt';
  readonly code: 'empty' | 'past' | 'early';
}
export interface IssueOptions {
  readonly zone: string;
  readonly now: number;
  /** When it is published, where that is later. */
  readonly at?: number | undefined;
}
/** What has to change before it can be posted. */
export function issuesOf(value: ComposerValue, { zone, now, at = now }: IssueOptions): readonly Issue[] {
  const issues: Issue[] = [];
  if (isBlank(value)) issues.push({ field: 'headline', code: 'empty' });
  const by = toInstant(value.respondBy, zone);
  if (by && Date.parse(by) <= now) issues.push({ field: 'respondBy', code: 'past' });
  else if (by && Date.parse(by) <= at) issues.push({ field: 'respondBy', code: 'early' });
  const out = toInstant(value.publishAt, zone);
  if (out && Date.parse(out) <= now) issues.push({ field: 'publishAt', code: 'past' });
  return issues;
}

/** The data to write; absent parts are left out. */
export function dataOf(value: ComposerValue, zone: string): NewData<DefaultSchema, 'update'> {
  const { intent, needs, topics, status, objective } = value;
  const headline = value.headline.trim();
  const body = value.body.trim();
  const names = [...new Set<string>([...sectionNames, ...Object.keys(value.sections)])];
  const sections = names.flatMap((name) => {
    const text = value.sections[name]?.trim();
    return text ? [{ name, text }] : [];
  });
  const respondBy = toInstant(value.respondBy, zone);
  return {
    intent,
    ...(headline && { headline }),
    ...(body && { body }),
    ...(sections.length && { sections }),
    ...(status && { status }),
    ...(respondBy && { respondBy }),
    ...(needs.length && { needs }),
    ...(topics.length && { topics }),
    ...(objective && { objective }),
  };
}

/** The same as an edit: a part that was emptied is removed. */
export function patchOf(value: ComposerValue, zone: string): Patch<DefaultSchema, 'update'> {
  const empty = {
    headline: null,
    body: null,
    sections: null,
    status: null,
    respondBy: null,
    needs: null,
    topics: null,
  };
  return { ...empty, ...dataOf(value, zone) };
}
