import { html, nothing, type TemplateResult } from 'lit';
import type { Client, Update } from '@meanwhile/sdk';
import { binIcon, dashIcon, editIcon, linkIcon, tickIcon } from '../parts/icon.js';
import type { ComposerLocalize } from '../update-composer/composer.js';

/** What can be done with an update beside reading it; only what this person may do is offered. */
export function itemMenu(
  item: Update,
  options: { client: Client; localize: ComposerLocalize; address: boolean },
): TemplateResult {
  const { client, localize, address } = options;
  const { common, composer: words } = localize.t;
  const mine = client.can('edit', item);
  const decided = item.links?.some(({ rel }) => rel === 'became-decision');
  const open = item.intent === 'ask' && item.state !== 'answered' && item.state !== 'closed';
  const entry = (act: string, icon: TemplateResult, word: string): TemplateResult =>
    html`<button type="button" data-act=${act}>${icon}${word}</button>`;
  return html`<div class="menu" part="menu" popover data-menu>
    ${mine ? entry('edit', editIcon, common.edit) : nothing}${
      address ? entry('copy', linkIcon, words.copy) : nothing
    }${!decided && client.can('create', 'decision') ? entry('decide', tickIcon, words.toDecision) : nothing}${
      open && mine ? entry('close', dashIcon, words.closeAsk) : nothing
    }${client.can('delete', item) ? entry('delete', binIcon, common.delete) : nothing}
  </div>`;
}
