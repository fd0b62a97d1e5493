import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, Hold, Objection } from '@meanwhile/sdk';
import { activeHolds, mayResolve } from '@meanwhile/sdk/rules';
import { workCalendar } from '@meanwhile/sdk/time';
import type { DecisionDesk } from './decision-desk.js';
import { moment, roundWords } from './decision-process.js';
import { DecisionRound } from './decision-round.js';
import { section, written } from './decision-sections.js';
import { isOpen } from './decision-status.js';
import { flagIcon, tickIcon } from './icon.js';
import { avatar } from './person.js';
import { tag } from './tag.js';
import { time } from './time.js';

const panels = () => import('./decision-round-panels.js');
const acts = () => import('./decision-round-acts.js');
const openPanel =
  (
    desk: DecisionDesk,
    make: (
      module: Awaited<ReturnType<typeof panels>>,
    ) => Promise<Parameters<DecisionDesk['show']>[0] extends () => Promise<infer P> ? P : never>,
  ) =>
  () =>
    void desk.show(() => desk.load(panels).then(make));

function stateTag(desk: DecisionDesk, { state }: Objection): TemplateResult {
  const word = roundWords(desk).objectionStates[state];
  if (state === 'open') return tag({ tone: 'danger', icon: flagIcon, word });
  return tag({ tone: state === 'resolved' ? 'success' : 'neutral', icon: tickIcon, word });
}

function objectionActions(
  desk: DecisionDesk,
  decision: Decision,
  objection: Objection,
): TemplateResult | typeof nothing {
  const { me, client } = desk;
  if (!me || !client?.can('edit', objection) || objection.state !== 'open' || !isOpen(decision)) return nothing;
  const words = roundWords(desk);
  const isMine = objection.author === me.id;
  const calendar = workCalendar((objection.author && client.person(objection.author)) || {});
  const offered = !!objection.resolution?.trim();
  const may = offered && mayResolve(objection, { actor: me.id, now: Date.now(), decision, calendar });
  return html`<div class="row objection-actions">
    ${
      may
        ? html`<button
            part="button"
            class="button"
            type="button"
            @click=${async () => (await acts()).accept(desk, objection)}
          >
            ${isMine ? words.accept : words.resolveFor}
          </button>`
        : nothing
    }
    ${
      isMine
        ? html`<button
            part="button"
            class="button quiet"
            type="button"
            @click=${async () => (await acts()).takeBackObjection(desk, objection)}
          >
            ${words.takeBack}
          </button>`
        : html`<button
            part="button"
            class="button quiet"
            type="button"
            @click=${openPanel(desk, (module) => module.resolutionPanel(desk, objection))}
          >
            ${words.offer}
          </button>`
    }
    ${may && !isMine ? html`<span class="xs muted">${words.resolveForHint}</span>` : nothing}
  </div>`;
}

function objectionItem(desk: DecisionDesk, decision: Decision, objection: Objection): TemplateResult {
  const { author, reason, state, resolution, resolutionBy, updatedAt } = objection;
  const words = roundWords(desk);
  const person = author ? desk.person(author) : undefined;
  const offer = resolution?.trim();
  const intro = state === 'open' && resolutionBy ? words.offeredBy(desk.person(resolutionBy).name) : words.resolution;
  return html`<li class="said objection ${state}" part="objection">
    ${avatar(person, { small: true })}
    <div>
      <p class="row sm">
        <span class="strong" dir="auto">${person?.name ?? desk.localize.t.common.someone}</span>
        ${stateTag(desk, objection)} ${time(updatedAt, desk.localize)}
      </p>
      <div class="sm">${written(desk, reason, 5)}</div>
      ${
        offer
          ? html`<div part="resolution" class="resolution sm">
              <span class="xs muted">${intro}</span>${written(desk, offer, 5)}
            </div>`
          : nothing
      }
      ${objectionActions(desk, decision, objection)}
    </div>
  </li>`;
}

/** What must be resolved first, with its owner and what was offered. Open ones come first. */
export function objectionsSection(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const rank = { open: 0, resolved: 1, withdrawn: 2 };
  const list = [...desk.objections].sort((a, b) => rank[a.state] - rank[b.state]);
  if (list.length === 0) return nothing;
  return section(
    'objections',
    roundWords(desk).objections,
    html`<ul class="sayings">
      ${list.map((one) => objectionItem(desk, decision, one))}
    </ul>`,
  );
}

function holdItem(desk: DecisionDesk, hold: Hold): TemplateResult {
  const words = roundWords(desk);
  const person = hold.author ? desk.person(hold.author) : undefined;
  const isMine = hold.author !== undefined && hold.author === desk.me?.id;
  return html`<li class="said" part="hold">
    ${avatar(person, { small: true })}
    <div>
      <p class="sm">
        <span class="strong" dir="auto">${person?.name ?? desk.localize.t.common.someone}</span>
        <span class="muted">${words.until(moment(desk, hold.until))}</span>
      </p>
      ${hold.reason ? html`<div class="sm">${written(desk, hold.reason, 5)}</div>` : nothing}
      ${
        isMine
          ? html`<button
              part="button"
              class="button quiet"
              type="button"
              @click=${async () => (await acts()).endTime(desk, hold)}
            >
              ${words.endHold}
            </button>`
          : nothing
      }
    </div>
  </li>`;
}

/** The time people asked for that has not run out. */
export function holdsSection(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  if (!isOpen(decision)) return nothing;
  const active = activeHolds(DecisionRound.of(desk, decision).holds, Date.now());
  if (active.length === 0) return nothing;
  return section(
    'holds',
    roundWords(desk).holds,
    html`<ul class="sayings">
      ${active.map((one) => holdItem(desk, one))}
    </ul>`,
  );
}

/** Ways to slow a decision down: an objection, and time to think. */
export function objectButtons(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const { me, client } = desk;
  if (!isOpen(decision) || !me || !client) return nothing;
  const words = roundWords(desk);
  const mayObject = decision.method !== undefined && decision.method !== 'advice' && client.can('create', 'objection');
  const round = DecisionRound.of(desk, decision);
  const mayHold = client.can('create', 'hold') && !round.holds.some(({ author }) => author === me.id);
  if (!mayObject && !mayHold) return nothing;
  return html`<div class="row slow" part="slow">
    ${
      mayObject
        ? html`<button
            part="button"
            class="button quiet"
            type="button"
            @click=${openPanel(desk, (module) => module.objectionPanel(desk, decision))}
          >
            ${words.object}
          </button>`
        : nothing
    }
    ${
      mayHold
        ? html`<button
            part="button"
            class="button quiet"
            type="button"
            @click=${openPanel(desk, (module) => module.holdPanel(desk, decision))}
          >
            ${words.hold}
          </button>`
        : nothing
    }
  </div>`;
}
