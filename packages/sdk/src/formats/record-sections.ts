import type { Consequence } from '../model/kinds.js';
import { splitSections, topLevel, writeSection, type MarkdownSection } from './markdown-lines.js';
import { takeItems } from './markdown-lists.js';
import { weightOf, weights, withoutWeight } from './record-arguments.js';
import { keepText, type RecordDraft } from './record-draft.js';
import { isPart, rememberHeading } from './record-headings.js';
import { findOption } from './record-options.js';

export function readDrivers(draft: RecordDraft, section: MarkdownSection): void {
  rememberHeading(draft.headings, 'drivers', section.title);
  const { items, rest } = takeItems(section.text);
  draft.drivers.push(...items);
  keepText(draft, section, rest);
}

function readPlainConsequences(markdown: string): Consequence[] {
  const all = takeItems(markdown);
  const isList = all.rest === '';
  const { items, rest } = isList ? all : takeItems(markdown, (item) => weightOf(item) !== undefined);
  const weighted = items.map((item): Consequence => {
    const weight = weightOf(item);
    return weight ? { weight, text: withoutWeight(item) } : { text: item };
  });
  return rest ? [{ text: rest }, ...weighted] : weighted;
}

function readWeightGroup(draft: RecordDraft, section: MarkdownSection): Consequence[] {
  const weight = weights.find((name) => isPart(name, section.title));
  if (!weight || draft.headings[weight] !== undefined || section.text === '') return [{ text: writeSection(section) }];
  draft.headings[weight] = section.title;
  const { items, rest } = takeItems(section.text);
  const texts = rest === '' ? items : [section.text];
  return texts.map((text) => ({ weight, text }));
}

export function readConsequences(draft: RecordDraft, section: MarkdownSection): void {
  rememberHeading(draft.headings, 'consequences', section.title);
  const { lead, sections } = splitSections(section.text, topLevel(section.text));
  const groups = sections.flatMap((group) => readWeightGroup(draft, group));
  draft.consequences.push(...readPlainConsequences(lead), ...groups);
}

/** `Chosen option: "Use maps", because …`: the quoted title, or the words up to the reason. */
function readChosenOption(draft: RecordDraft): void {
  const chosen = /^\W*chosen option[^:\n]{0,20}:[*_ \t]*(.+)/im.exec(draft.statement ?? '')?.[1];
  if (!chosen) return;
  const quoted = /^(?:"(.+?)"|'(.+?)'|“(.+?)”|‘(.+?)’|„(.+?)[“”]|«(.+?)»)(?=[\s,.;:]|$)/.exec(chosen);
  const title = quoted?.slice(1).find(Boolean);
  const plain = chosen.split(/,? because|,? since|\.(?:\s|$)/)[0];
  const option = (title && findOption(draft.options, title)) || findOption(draft.options, plain);
  if (option) draft.option = option.id;
}

export function readOutcome(draft: RecordDraft, section: MarkdownSection): void {
  rememberHeading(draft.headings, 'outcome', section.title);
  const { lead, sections } = splitSections(section.text, topLevel(section.text));
  const statement = [lead];
  for (const part of sections) {
    const weight = weights.find((name) => isPart(name, part.title) && /consequences/i.test(part.title));
    if (part.text === '') statement.push(writeSection(part));
    else if (weight && draft.headings[weight] === undefined) draft.consequences.push(...readWeightGroup(draft, part));
    else if (isPart('consequences', part.title) && draft.consequences.length === 0) readConsequences(draft, part);
    else if (isPart('confirmation', part.title) && draft.confirmation === undefined) readConfirmation(draft, part);
    else statement.push(writeSection(part));
  }
  draft.statement = statement.filter(Boolean).join('\n\n');
  readChosenOption(draft);
}

export function readContext(draft: RecordDraft, section: MarkdownSection): void {
  rememberHeading(draft.headings, 'context', section.title);
  draft.context = section.text;
}

export function readConfirmation(draft: RecordDraft, section: MarkdownSection): void {
  rememberHeading(draft.headings, 'confirmation', section.title);
  draft.confirmation = section.text;
}
