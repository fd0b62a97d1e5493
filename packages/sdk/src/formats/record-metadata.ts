import type * as YamlModule from 'yaml';
import { decisionMethods, type DecisionMethod } from '../model/kinds.js';
import { splitFrontMatter } from './front-matter.js';
import { scanLines, trimBlank, withoutLinks } from './markdown-lines.js';
import type { RecordDraft } from './record-draft.js';

type Value = string | readonly string[];
/** Takes a value; false when some of its words would be lost, so that the line must stay. */
type Setter = (draft: RecordDraft, value: Value) => boolean;

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const isFilled = (value: Value): boolean => value.length > 0;

const setText =
  (field: 'status' | 'decideBy' | 'reviewOn' | 'method' | 'reversibility', fits: (text: string) => boolean): Setter =>
  (draft, value) => {
    if (typeof value !== 'string' || draft[field] !== undefined || !fits(value)) return false;
    Object.assign(draft, { [field]: value });
    return true;
  };

const setDate: Setter = (draft, value) => {
  if (typeof value !== 'string' || draft.date !== undefined || !isDay(value.slice(0, 10))) return false;
  draft.date = value.slice(0, 10);
  return isDay(value);
};

function splitNames(value: Value): string[] {
  const names = typeof value === 'string' ? value.split(/[,;]/) : value;
  return names.map((name) => name.trim()).filter(Boolean);
}

const setPeople =
  (role: keyof RecordDraft['people']): Setter =>
  (draft, value) => {
    const people = draft.people[role];
    // A template's "{list everyone involved}" or "[list …]" names nobody.
    if (people.length > 0 || (typeof value === 'string' && /^[[{<]/.test(value) && !value.includes(']('))) return false;
    const names = splitNames(value);
    const plain = names.map(withoutLinks).filter(Boolean);
    people.push(...new Set(plain));
    return names.every((name, index) => name === plain[index]);
  };

const setTags: Setter = (draft, value) => {
  if (draft.tags.length > 0 || (typeof value === 'string' && /^[[{<]/.test(value))) return false;
  draft.tags = [...new Set(splitNames(value))];
  return true;
};

const setters = new Map<string, Setter>([
  ['status', setText('status', isFilled)],
  ['date', setDate],
  ...['decision-makers', 'decision makers', 'decision_makers', 'decision-maker', 'deciders', 'decider'].map(
    (key): [string, Setter] => [key, setPeople('deciders')],
  ),
  ['consulted', setPeople('consulted')],
  ['informed', setPeople('informed')],
  ['tags', setTags],
  ['method', setText('method', (text) => decisionMethods.includes(text as DecisionMethod))],
  ['reversibility', setText('reversibility', (text) => text === 'one-way' || text === 'two-way')],
  ['decide-by', setText('decideBy', (text) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text))],
  ['review-on', setText('reviewOn', isDay)],
]);

const toValue = (value: unknown): Value | undefined => {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return undefined;
  return value;
};

function parseEntry(yaml: typeof YamlModule, key: string, source: string): Value | undefined {
  // A comment beside a value is text too: such an entry stays as it is written.
  if (/(^|\s)#/.test(source)) return undefined;
  try {
    const document = yaml.parseDocument(source, { logLevel: 'silent' });
    if (document.errors.length > 0) return undefined;
    const entries = Object.entries(document.toJS() as object);
    return entries.length === 1 && entries[0][0].toLowerCase() === key ? toValue(entries[0][1]) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the front matter into the draft and answers the Markdown below it. Our own words win, the rest stays verbatim. */
export async function readFrontMatter(draft: RecordDraft, text: string): Promise<string> {
  const front = splitFrontMatter(text);
  if (front.source.trim() === '') return front.markdown;
  const yaml = await import('yaml');
  const error = yaml.parseDocument(front.source, { logLevel: 'silent' }).errors[0];
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    const message = error.message.split('\n')[0].replace(/ at line .*$/, '');
    draft.problems.push({ file: draft.path, line, code: 'malformed-front-matter', message });
  }
  for (const { key, source } of front.entries) {
    const setter = setters.get(key);
    const value = setter && parseEntry(yaml, key, source);
    if (!setter || value === undefined || !setter(draft, value)) draft.frontMatter.push(source);
  }
  return front.markdown;
}

const metadataLine =
  /^(?:[*+-][ \t]+)?(?:\*\*|__)?([A-Za-z][A-Za-z _-]{2,20}?)(?:\*\*|__)?[ \t]*:(?:\*\*|__)?[ \t]+(\S.*)$/;

/** MADR 2's template marks what may be left out; a value that was filled in is none of that. */
const withoutMark = (value: string): string => value.replace(/[ \t]*<!--[ \t]*optional[ \t]*-->/i, '').trim();

/** Marks for a linter say nothing to a reader: they stay with the record and out of its body. */
function isOnlyComments(text: string): boolean {
  const parts = text.split('-->');
  return parts.length > 1 && parts.every((part, index) => (index < parts.length - 1 ? /^\s*<!--/ : /^\s*$/).test(part));
}

/** Takes `* Status: accepted`, `Date: 2020-01-01` and their like; everything else stays in the lead, in order. */
export function readLead(draft: RecordDraft, markdown: string): void {
  const kept = scanLines(markdown).filter((line) => {
    const match = line.verbatim ? null : metadataLine.exec(line.text);
    const setter = match && setters.get(match[1].toLowerCase());
    return !setter || !setter(draft, withoutMark(match[2] ?? ''));
  });
  const text = trimBlank(kept.map((line) => line.text).join('\n'));
  if (isOnlyComments(text)) draft.comments = text;
  else if (text) draft.lead.push(text);
}
