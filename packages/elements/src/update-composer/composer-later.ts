import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { held, type HeldWords } from '../locales/en/held.js';
import { myMoment } from '../parts/moment.js';
import { toWall } from '../parts/zoned.js';
import { inputOf } from './composer-parts.js';
import { MORNING } from './composer-value.js';
import type { Composer } from './composer.js';

const wordsOf = ({ localize }: Composer): HeldWords => localize.words({ held }).held;

/** What the button says while the update is for later. */
export const holdWord = (composer: Composer): string => wordsOf(composer).hold;
/** What is said once it is held. */
export const heldText = (composer: Composer, at: number): string =>
  wordsOf(composer).heldUntil(myMoment(composer.localize, at, composer.now));
/** People would have to answer before they can read it. */
export const earlyText = (composer: Composer): string => wordsOf(composer).early;

function choose(composer: Composer, choice: string): void {
  const at = composer.readers.module?.publishMoment(composer);
  const { zone } = composer.localize;
  const moments: Readonly<Record<string, string>> = {
    [MORNING]: MORNING,
    // The field begins with a moment that makes sense: the one that was shown, or tomorrow at this time.
    moment: toWall(new Date(at ?? composer.now + 86_400_000).toISOString(), zone),
  };
  composer.change({ publishAt: moments[choice] ?? '' });
}

/** When the update is published: now, on its readers' next working morning, or at a moment of the writer's. */
export function publishField(composer: Composer): TemplateResult {
  const words = wordsOf(composer);
  const { id, value, issues } = composer;
  const choice = value.publishAt === '' || value.publishAt === MORNING ? value.publishAt : 'moment';
  const wrong = issues.some(({ field }) => field === 'publishAt');
  const option = (name: string, label: string): TemplateResult =>
    html`<option value=${name} .selected=${choice === name}>${label}</option>`;
  return html`<label class="part-label" for="${id}-publish">${words.publish}</label>
    <div>
      <select
        id="${id}-publish"
        part="input"
        class="field"
        aria-describedby="${id}-publish-note"
        @change=${(event: Event) => choose(composer, inputOf(event))}
      >
        ${option('', words.now)}${option(MORNING, words.morning)}${option('moment', words.moment)}
      </select>
      ${
        choice === 'moment'
          ? html`<input
              id="${id}-publish-at"
              part="input"
              class="field"
              type="datetime-local"
              aria-label=${words.when}
              aria-invalid=${wrong}
              aria-describedby="${id}-publish-note"
              .value=${live(value.publishAt)}
              @change=${(event: Event) => composer.change({ publishAt: inputOf(event) || MORNING })}
            />`
          : nothing
      }
      <p id="${id}-publish-note" class=${wrong ? 'wrong' : 'hint'}>
        ${wrong ? composer.localize.t.composer.inPast : note(composer, words)}
      </p>
    </div>`;
}

/** When that is, and whose time it is. */
function note(composer: Composer, words: HeldWords): string {
  const { readers } = composer;
  const at = readers.module?.publishMoment(composer);
  if (at === undefined) return '';
  const moment = words.goesOut(myMoment(composer.localize, at, composer.now));
  const own = composer.value.publishAt === MORNING && !readers.module?.knowsHours(composer);
  return own ? `${moment} ${words.noHours}` : moment;
}
