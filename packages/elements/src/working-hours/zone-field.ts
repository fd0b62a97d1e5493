import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { clockAt } from '../parts/moment.js';
import type { HoursEditor } from './editor.js';
import { knownZones, zoneNamed } from './editor-value.js';

/** The zone: a field that searches all the browser knows, and the device's own in one press. */
export function zoneField(editor: HoursEditor): TemplateResult {
  const { words, value, localize, faults, options } = editor;
  const fault = faults.get('zone');
  const zone = zoneNamed(value.zone);
  const device = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const note = fault ?? (zone ? words.zoneNow(clockAt(localize, options.now(), zone)) : words.zoneHint);
  const focus = (event: Event): void => {
    (event.target as HTMLInputElement).select();
    // Hundreds of names: not before somebody looks for one.
    editor.choosesZone = true;
    editor.host.requestUpdate();
  };
  const take = (event: Event): void => {
    const { value: typed } = event.target as HTMLInputElement;
    editor.change({ zone: zoneNamed(typed) ?? typed });
  };
  return html`<div class="form-field" part="field">
    <label class="label" for="zone">${words.zone}</label>
    <div class="row">
      <input
        part="input"
        class="field zone"
        id="zone"
        list="zones"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby="zone-note"
        .value=${live(value.zone)}
        @focus=${focus}
        @change=${take}
      />
      <datalist id="zones">
        ${editor.choosesZone ? knownZones().map((one) => html`<option value=${one}></option>`) : nothing}
      </datalist>
      ${
        device === value.zone
          ? nothing
          : html`<button part="button" class="button" type="button" @click=${() => editor.change({ zone: device })}>
              ${words.zoneDevice(device)}
            </button>`
      }
    </div>
    <p id="zone-note" class=${fault ? 'wrong' : 'hint'}>${note}</p>
  </div>`;
}
