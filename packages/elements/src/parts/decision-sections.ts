import { html, nothing, type TemplateResult } from 'lit';
import type { Argument, Decision, Option, Weight } from '@meanwhile/sdk';
import { decisionPage, type DecisionPageWords } from '../locales/en/decision-page.js';
import { markdown } from '../markdown/markdown.js';
import { plainText } from '../markdown/plain-text.js';
import type { DecisionDesk } from './decision-desk.js';
import { recordLink } from './decision-record-link.js';
import { dashIcon, dotIcon, plusIcon, tickIcon } from './icon.js';
import { tag } from './tag.js';

/** The words of the full page in the reader's language. */
export const pageWords = (desk: DecisionDesk): DecisionPageWords => desk.localize.words({ decisionPage }).decisionPage;

/** What a person wrote, as Markdown; headings in it come below those of the page. */
export function written(desk: DecisionDesk, text: string, headingLevel = 4): TemplateResult {
  return html`<div class="markdown" dir="auto">
    ${markdown(desk.host, text, { headingLevel, owner: desk.whole, link: (href) => recordLink(desk, href) })}
  </div>`;
}

/** A titled part of the page; nothing when it has no content. */
export function section(name: string, title: string, content: unknown): TemplateResult | typeof nothing {
  if (!content || content === nothing) return nothing;
  return html`<section class="part ${name}" part=${name}>
    <h3>${title}</h3>
    ${content}
  </section>`;
}

const glyphs: Record<Weight, TemplateResult> = { good: plusIcon, neutral: dotIcon, bad: dashIcon };

/** Good, neutral or bad: glyph, word and colour. */
function weightMark(desk: DecisionDesk, weight: Weight): TemplateResult {
  return html`<span class="weight xs ${weight}" part="weight"
    >${glyphs[weight]}${desk.localize.t.decision.weight(weight)}</span
  >`;
}

const byWeight: Record<Weight, number> = { good: 0, neutral: 1, bad: 2 };

function argumentItem(desk: DecisionDesk, { weight, text, by }: Argument): TemplateResult {
  return html`<li>
    ${weightMark(desk, weight)}
    <div>${written(desk, text)}${by ? html`<span class="xs subtle">${desk.person(by).name}</span>` : nothing}</div>
  </li>`;
}

function optionItem(desk: DecisionDesk, option: Option, chosen: boolean): TemplateResult {
  const list = [...(option.arguments ?? [])].sort((a, b) => byWeight[a.weight] - byWeight[b.weight]);
  const mark = chosen ? tag({ tone: 'success', icon: tickIcon, word: desk.localize.t.decision.chosen }) : nothing;
  return html`<li class="option ${chosen ? 'chosen' : ''}" part="option">
    <div class="row">
      <h4>${written(desk, option.title, 5)}</h4>
      ${mark}
    </div>
    ${option.text ? written(desk, option.text, 5) : nothing}
    ${
      list.length
        ? html`<ul class="arguments sm">
            ${list.map((argument) => argumentItem(desk, argument))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** The options in their own order, the chosen one marked, each with what speaks for and against it. */
export function optionsSection(
  desk: DecisionDesk,
  { options = [], outcome }: Decision,
): TemplateResult | typeof nothing {
  if (!options.length) return nothing;
  return section(
    'options',
    pageWords(desk).options,
    html`<ul part="option-list" class="option-list">
      ${options.map((option) => optionItem(desk, option, option.id === outcome?.option))}
    </ul>`,
  );
}

function driversSection(desk: DecisionDesk, { drivers = [] }: Decision): TemplateResult | typeof nothing {
  if (!drivers.length) return nothing;
  return section(
    'drivers',
    pageWords(desk).drivers,
    html`<ul class="bullets">
      ${drivers.map((driver) => html`<li>${written(desk, driver)}</li>`)}
    </ul>`,
  );
}

function consequencesSection(desk: DecisionDesk, { consequences = [] }: Decision): TemplateResult | typeof nothing {
  if (!consequences.length) return nothing;
  const weighed = consequences.some(({ weight }) => weight);
  return section(
    'consequences',
    pageWords(desk).consequences,
    html`<ul class=${weighed ? 'arguments' : 'bullets'}>
      ${consequences.map(
        ({ weight, text }) =>
          html`<li>
            ${weight ? weightMark(desk, weight) : weighed ? html`<span></span>` : nothing}${written(desk, text)}
          </li>`,
      )}
    </ul>`,
  );
}

/** The record in the order people read it: why, between what, and what follows. */
export function recordSections(desk: DecisionDesk, decision: Decision): TemplateResult {
  const words = pageWords(desk);
  const { context, confirmation, body } = decision;
  return html`${section('context', words.context, context && written(desk, context))} ${driversSection(desk, decision)}
  ${optionsSection(desk, decision)} ${consequencesSection(desk, decision)}
  ${section('confirmation', words.confirmation, confirmation && written(desk, confirmation))}
  ${section('body', words.more, body && plainText(body, 80) && written(desk, body, 3))}`;
}
