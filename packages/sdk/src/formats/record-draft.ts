import type { Consequence, DecisionMethod } from '../model/kinds.js';
import { writeSection, type MarkdownSection } from './markdown-lines.js';
import type { Headings } from './record-headings.js';
import type { Relation } from './record-relations.js';
import type { ReadIssue } from './types.js';

export interface OptionDraft {
  readonly id: string;
  readonly title: string;
  /** Paragraphs, in order. */
  readonly text: string[];
  readonly arguments: { readonly weight: 'good' | 'neutral' | 'bad'; readonly text: string }[];
}

/** A relation with the line it was taken from: the line goes back to the body when its target is not found. */
export interface FoundRelation extends Relation {
  readonly kept?: { readonly heading: string; readonly line: string };
}

/** A record while it is being read. Filled by one function per part of the file. */
export interface RecordDraft {
  readonly path: string;
  title: string;
  number?: number;
  status?: string;
  date?: string;
  readonly people: { readonly deciders: string[]; readonly consulted: string[]; readonly informed: string[] };
  tags: string[];
  method?: DecisionMethod;
  reversibility?: 'one-way' | 'two-way';
  decideBy?: string;
  reviewOn?: string;
  context?: string;
  drivers: string[];
  readonly options: OptionDraft[];
  statement?: string;
  option?: string;
  consequences: Consequence[];
  confirmation?: string;
  readonly relations: FoundRelation[];
  readonly headings: Headings & { title?: string };
  readonly frontMatter: string[];
  comments?: string;
  /** What no field holds: text before the first section, and what is left of each section. */
  readonly lead: string[];
  readonly kept: Map<MarkdownSection, string>;
  readonly problems: ReadIssue[];
  readonly notes: ReadIssue[];
}

export function createDraft(path: string): RecordDraft {
  return {
    path,
    title: '',
    people: { deciders: [], consulted: [], informed: [] },
    tags: [],
    drivers: [],
    options: [],
    consequences: [],
    relations: [],
    headings: {},
    frontMatter: [],
    lead: [],
    kept: new Map(),
    problems: [],
    notes: [],
  };
}

/** Keeps what is left of a section under its own heading. */
export function keepText(draft: RecordDraft, section: MarkdownSection, text: string): void {
  if (text.trim()) draft.kept.set(section, writeSection({ ...section, text }));
}
