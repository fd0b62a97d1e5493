import { workCalendar, workingTimeBetween } from '@meanwhile/sdk/time';
import type { Host } from '../controllers/client-controller.js';
import { HolidaysController } from '../controllers/holidays-controller.js';
import { deadline } from '../locales/en/deadline.js';
import { durationText } from './duration.js';
import type { WorkLeftOptions } from './work-left.js';

/** Says working time by the hours that the reader has declared, leave and days off left out. */
export class WorkLeftText {
  readonly #options: WorkLeftOptions;
  readonly #holidays: HolidaysController;

  constructor(host: Host, options: WorkLeftOptions) {
    this.#options = options;
    this.#holidays = new HolidaysController(host, options.clients, options.space);
    host.requestUpdate(); // it asks before the next drawing
  }

  /** Puts it into the element that says until when; a time that is over, and a reader who is nobody, have none. */
  show(due: HTMLElement): void {
    const text = this.#textFor(Date.parse(due.dataset['by'] ?? ''));
    let place = due.querySelector<HTMLElement>('.work-left');
    if (!text) return place?.remove();
    if (!place) {
      place = document.createElement('bdi');
      place.className = 'work-left';
      due.append(place);
    }
    if (place.textContent !== text) place.textContent = text;
  }

  #textFor(by: number): string {
    const { clients, localize } = this.#options;
    const user = clients.client?.status.user;
    const now = Date.now();
    const holidays = this.#holidays.days;
    if (!user || !holidays || !(by > now)) return '';
    const calendar = workCalendar(user, { holidays, zone: localize.zone });
    const words = localize.words({ deadline }).deadline;
    const time = workingTimeBetween(calendar, { from: now, to: by });
    return `(${time < 60_000 ? words.nothing : words.left(durationText(time, words))})`;
  }
}
