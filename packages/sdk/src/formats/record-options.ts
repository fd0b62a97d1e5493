import { slug } from './identity.js';
import { splitSections, topLevel, trimBlank, withoutLinks, type MarkdownSection } from './markdown-lines.js';
import { takeItems } from './markdown-lists.js';
import { weightOf, withoutWeight } from './record-arguments.js';
import { keepText, type OptionDraft, type RecordDraft } from './record-draft.js';
import { rememberHeading } from './record-headings.js';

const comparable = (title: string): string =>
  withoutLinks(title)
    .replace(/["'“”‘’„«»`*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const begins = (long: string, short: string): boolean =>
  short !== '' && long.startsWith(short) && !/^[\p{L}\p{N}]/u.test(long.slice(short.length));

/** The same title; else the longest title it begins with; else the only title that begins with it. */
export function findOption(options: readonly OptionDraft[], title: string): OptionDraft | undefined {
  const wanted = comparable(title);
  if (!wanted) return undefined;
  const exact = options.find((option) => comparable(option.title) === wanted);
  const shorter = options.filter((option) => begins(wanted, comparable(option.title)));
  const longer = options.filter((option) => begins(comparable(option.title), wanted));
  return (
    exact ?? shorter.sort((a, b) => b.title.length - a.title.length)[0] ?? (longer.length === 1 ? longer[0] : undefined)
  );
}

function addOption(draft: RecordDraft, markdown: string): OptionDraft {
  const [first = '', ...more] = markdown.split('\n');
  const title = withoutLinks(first) || first;
  const plain = slug(title).slice(0, 40) || 'option';
  const taken = draft.options.filter((option) => option.id === plain || option.id.startsWith(`${plain}-`)).length;
  const text = title === first ? [] : [first];
  const rest = trimBlank(more.join('\n'));
  const option = {
    id: taken ? `${plain}-${taken + 1}` : plain,
    title,
    text: rest ? [...text, rest] : text,
    arguments: [],
  };
  draft.options.push(option);
  return option;
}

function readOptionDetail(option: OptionDraft, markdown: string): void {
  const { items, rest } = takeItems(markdown, (item) => weightOf(item) !== undefined);
  for (const item of items) option.arguments.push({ weight: weightOf(item)!, text: withoutWeight(item) });
  if (rest) option.text.push(rest);
}

function readOptionSections(draft: RecordDraft, sections: readonly MarkdownSection[]): void {
  for (const section of sections) {
    const known = findOption(draft.options, section.title);
    const said = new Set(wordsOf(known ? [known.title, ...known.text].join(' ') : ''));
    const sameWords = wordsOf(section.title).every((word) => said.has(word));
    readOptionDetail(known && sameWords ? known : addOption(draft, section.title), section.text);
  }
}

/** An option must have a name to be one. */
const isNameless = ({ title }: MarkdownSection): boolean => title === '';

export function readOptions(draft: RecordDraft, section: MarkdownSection): void {
  const { lead, sections } = splitSections(section.text, topLevel(section.text));
  if (sections.some(isNameless)) return keepText(draft, section, section.text);
  rememberHeading(draft.headings, 'options', section.title);
  const { items, rest } = takeItems(lead);
  for (const item of items) addOption(draft, item);
  keepText(draft, section, rest);
  readOptionSections(draft, sections);
}

export function readArguments(draft: RecordDraft, section: MarkdownSection): void {
  const { lead, sections } = splitSections(section.text, topLevel(section.text));
  // Titles with nothing below them: the list of options says as much, but not this section's heading.
  if (sections.some(isNameless) || sections.every((part) => part.text === ''))
    return keepText(draft, section, section.text);
  rememberHeading(draft.headings, 'arguments', section.title);
  keepText(draft, section, lead);
  readOptionSections(draft, sections);
}
