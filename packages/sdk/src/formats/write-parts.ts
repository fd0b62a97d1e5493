import type { Argument, Consequence, Option, Weight } from '../model/kinds.js';
import { nestHeadings, scanLines, withoutLinks } from './markdown-lines.js';
import { writeItems } from './markdown-lists.js';
import { weightOf, weights } from './record-arguments.js';
import { headingOf } from './record-headings.js';
import type { RecordOrigin } from './types.js';

type Headings = RecordOrigin['headings'];

function writeWeighted(weight: Weight | undefined, text: string): string {
  if (!weight || weightOf(text) === weight) return text;
  return `${weight[0].toUpperCase()}${weight.slice(1)}, because ${text}`;
}

const isBlock = (text: string): boolean => scanLines(text).some((line) => line.level > 0);

function writeGroup(weight: Weight, texts: readonly string[], headings: Headings): string {
  const text = texts.length === 1 ? nestHeadings(texts[0], 5) : writeItems(texts);
  return `#### ${headingOf(weight, headings)}\n\n${text}`;
}

/** One plain text stays prose; several become a list, with MADR's "Good, because" or under the file's own headings. */
export function writeConsequences(consequences: readonly Consequence[], headings: Headings): string {
  const groups = weights.filter((weight) => headings?.[weight] !== undefined);
  const grouped = groups.map((weight) => consequences.filter((consequence) => consequence.weight === weight));
  const others = consequences.filter((consequence) => !grouped.flat().includes(consequence));
  const blocks = others.filter((consequence) => isBlock(consequence.text));
  const items = others.filter((consequence) => !blocks.includes(consequence));
  const isProse = items.length === 1 && items[0].weight === undefined;
  const list = items.map(({ weight, text }) => writeWeighted(weight, text));
  return [
    isProse ? list[0] : writeItems(list),
    ...blocks.map(({ weight, text }) => nestHeadings(writeWeighted(weight, text), 4)),
    ...groups.map((weight, index) =>
      grouped[index].length > 0
        ? writeGroup(
            weight,
            grouped[index].map(({ text }) => text),
            headings,
          )
        : '',
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The first line of an option's text may be its title with the links it had. */
function splitTitle(option: Option): { line: string; text: string } {
  const title = option.title.replace(/\s*\n\s*/g, ' ');
  const [first = '', ...more] = (option.text ?? '').split('\n');
  if (first !== title && withoutLinks(first) === title) return { line: first, text: more.join('\n').trim() };
  return { line: title, text: option.text ?? '' };
}

const writeArguments = (items: readonly Argument[] = []): string =>
  writeItems(items.map(({ weight, text }) => writeWeighted(weight, text)));

export function writeOptions(options: readonly Option[]): { list: string; details: string } {
  const details = options.map((option) => {
    const { line, text } = splitTitle(option);
    const content = [nestHeadings(text, 4), writeArguments(option.arguments)].filter(Boolean).join('\n\n');
    return content ? `### ${line}\n\n${content}` : '';
  });
  return {
    list: writeItems(options.map((option) => splitTitle(option).line)),
    details: details.filter(Boolean).join('\n\n'),
  };
}
