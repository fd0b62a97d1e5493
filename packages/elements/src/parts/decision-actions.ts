import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '@meanwhile/sdk';
import { canMove, hasLapsed } from '@meanwhile/sdk/rules';
import type { DecisionDesk, Panel } from './decision-desk.js';
import type * as FormModuleNamespace from './decision-form.js';
import type * as OutcomeModuleNamespace from './decision-outcome-form.js';
import { roundWords } from './decision-process.js';
import { DecisionRound } from './decision-round.js';
import { announce, deleteEntity, openForInput, stillStands, takeBack } from './decision-moves.js';
import { pageWords } from './decision-sections.js';
import { isOpen, isSettled } from './decision-status.js';
import { moreIcon } from './icon.js';

type FormModule = typeof FormModuleNamespace;
type OutcomeModule = typeof OutcomeModuleNamespace;
interface Entry {
  readonly word: string;
  act(): unknown;
}

// The forms load when the first one is opened, and their styles with them.
const form = (desk: DecisionDesk, make: (module: FormModule) => Promise<Panel>) => () =>
  desk.show(() => desk.load(() => import('./decision-form.js')).then(make));
const outcome = (desk: DecisionDesk, make: (module: OutcomeModule) => Promise<Panel> | Panel) => () =>
  desk.show(() => desk.load(() => import('./decision-outcome-form.js')).then(make));

function entriesOf(desk: DecisionDesk, decision: Decision): readonly Entry[] {
  const words = pageWords(desk);
  const { client } = desk;
  const mayEdit = client?.can('edit', decision) ?? false;
  const mayCreate = client?.can('create', 'decision') ?? false;
  const mayPost = client?.can('create', 'update') ?? false;
  const may = (to: Parameters<typeof canMove>[1]['to']): boolean => mayEdit && canMove(decision, { to }).ok;
  const settled = isSettled(decision);
  const replaced = decision.standing === 'superseded';
  const told = decision.links?.some(({ rel }) => rel === 'announced-in');
  const href = desk.parts.href(decision.id);
  const round = roundWords(desk);
  const list: (Entry | false | '' | undefined)[] = [
    mayEdit && mayLastCall(desk, decision) ? { word: round.call, act: () => beginLastCall(desk, decision) } : undefined,
    mayEdit && isLapsing(desk, decision) ? { word: round.lapse, act: () => letLapse(desk, decision) } : undefined,
    mayEdit && { word: words.edit, act: form(desk, ({ editPanel }) => editPanel(desk, decision)) },
    decision.stage === 'draft' && may('open') && { word: words.openForInput, act: () => openForInput(desk, decision) },
    decision.stage === 'decided' && decision.review && !replaced && may('reviewed')
      ? { word: words.stillStands, act: () => stillStands(desk, decision) }
      : undefined,
    settled && mayPost && mayEdit && !told && decision.outcome?.statement
      ? { word: words.announce, act: () => announce(desk, decision) }
      : undefined,
    settled && !replaced && mayEdit && mayCreate
      ? { word: words.replace, act: form(desk, ({ replacePanel }) => replacePanel(desk, decision)) }
      : undefined,
    decision.stage !== 'draft' && !isOpen(decision) && may('open')
      ? { word: words.reopen, act: outcome(desk, ({ reopenPanel }) => reopenPanel(desk, decision)) }
      : undefined,
    may('withdrawn') && { word: words.withdraw, act: () => takeBack(desk, decision) },
    // What was ever open is withdrawn, so that others find out; a draft may go.
    decision.stage === 'draft' && client?.can('delete', decision)
      ? { word: words.deleteDraft, act: () => deleteEntity(desk, decision) }
      : undefined,
    href && navigator.clipboard && { word: desk.localize.t.common.copyLink, act: () => copyLink(desk, href) },
    { word: words.exportOne, act: () => exportOne(desk, decision) },
    { word: words.print, act: () => print() },
  ];
  return list.filter((entry): entry is Entry => !!entry);
}

const mayLastCall = (desk: DecisionDesk, decision: Decision): boolean =>
  decision.stage === 'open' && DecisionRound.of(desk, decision).outlook(decision).mayLastCall;
const isLapsing = (desk: DecisionDesk, decision: Decision): boolean =>
  isOpen(decision) && hasLapsed(decision, { holds: DecisionRound.of(desk, decision).holds }, Date.now());
const beginLastCall = (desk: DecisionDesk, decision: Decision): Promise<void> =>
  desk.show(() =>
    desk.load(() => import('./decision-round-panels.js')).then((module) => module.lastCallPanel(desk, decision)),
  );
const letLapse = async (desk: DecisionDesk, decision: Decision): Promise<void> =>
  (await import('./decision-round-acts.js')).lapse(desk, decision);

async function copyLink(desk: DecisionDesk, href: string): Promise<void> {
  const { common } = desk.localize.t;
  try {
    await navigator.clipboard.writeText(new URL(href, location.href).href);
    desk.tell({ text: common.copied });
  } catch {
    desk.tell({ text: common.error('forbidden'), failed: true }); // the page or the person refused the clipboard
  }
}

async function exportOne(desk: DecisionDesk, decision: Decision): Promise<void> {
  try {
    await (await import('./decision-download.js')).downloadRecord(desk, decision);
  } catch {
    desk.tell({ text: desk.localize.t.decision.partMissing, failed: true });
  }
}

/** The next step where there is one, and everything else in a menu. */
export function actionsBar(desk: DecisionDesk, decision: Decision): TemplateResult {
  const words = pageWords(desk);
  const may = desk.client?.can('edit', decision) ?? false;
  const next = may && (isOpen(decision) || decision.stage === 'draft');
  const id = 'decision-menu';
  const choose = (event: Event, entry: Entry) => {
    (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
    void entry.act();
  };
  return html`<span class="row actions" part="page-actions">
    ${
      next
        ? html`<button
            class="button ${isOpen(decision) ? 'primary' : ''}"
            part="decide"
            type="button"
            @click=${outcome(desk, ({ outcomePanel }) => outcomePanel(desk, decision))}
          >
            ${words.decide}
          </button>`
        : nothing
    }
    <button class="button icon" part="menu-toggle" type="button" popovertarget=${id} aria-label=${words.actions}>
      ${moreIcon}
    </button>
    <div class="menu" part="menu" id=${id} popover>
      ${entriesOf(desk, decision).map(
        (entry) => html`<button type="button" @click=${(event: Event) => choose(event, entry)}>${entry.word}</button>`,
      )}
    </div>
  </span>`;
}
