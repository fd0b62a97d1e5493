import { expect, oneEvent } from '@open-wc/testing';
import { define } from '@meanwhile/elements/working-hours/define';
import type { MeanwhileWorkingHours } from '@meanwhile/elements/working-hours';
import type { Person } from '@meanwhile/sdk';
import { press } from '../tools/page.js';
import { amani, ana, luz, now, personOf, spaceOf, team } from './hours-fixtures.js';
import { $, $$, mount, textOf, type MountOptions } from './widget.js';
import { waitUntil } from '../tools/wait.js';

async function widget(options: MountOptions & { readonly attributes?: Record<string, string> } = {}) {
  define();
  const element = document.createElement('meanwhile-working-hours');
  const attributes = { space: 'harbour', now, lang: 'en-GB', 'time-zone': 'UTC', ...options.attributes };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const mounted = await mount<MeanwhileWorkingHours>(element, { entities: team, ...options });
  await waitUntil(() => !element.renderRoot.querySelector('[aria-busy]'), 'the team has arrived');
  return mounted;
}
async function editing(options: Parameters<typeof widget>[0] = {}) {
  const mounted = await widget(options);
  await mounted.element.edit();
  await waitUntil(() => mounted.element.renderRoot.querySelector('.import'), 'every part of the form is there');
  return mounted;
}
const button = (element: MeanwhileWorkingHours, text: string): HTMLButtonElement => {
  const found = $$<HTMLButtonElement>(element, 'button').find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`no button says ${text}`);
  return found;
};
const cell = (element: MeanwhileWorkingHours, row: number, column: number) => $(element, `#cell-${row}-${column}`);
function fill(element: MeanwhileWorkingHours, selector: string, value: string) {
  const field = $<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
async function saved({ element, client }: Awaited<ReturnType<typeof widget>>): Promise<Person | undefined> {
  const event = oneEvent(element, 'meanwhile-person-edited');
  button(element, 'Save my hours').click();
  await event;
  return client.get('person', 'ana');
}
async function choose(element: MeanwhileWorkingHours, text: string) {
  const input = $<HTMLInputElement>(element, '#calendar');
  const files = new DataTransfer();
  files.items.add(new File([text], 'leave.ics', { type: 'text/calendar' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => element.renderRoot.querySelector('.import-review'));
}
const event = (summary: string, from: string, to: string) =>
  `BEGIN:VEVENT\r\nUID:${summary}\r\nSUMMARY:${summary}\r\nDTSTART;VALUE=DATE:${from}\r\nDTEND;VALUE=DATE:${to}\r\nEND:VEVENT\r\n`;
const calendar = (...events: readonly string[]) => `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`;

describe('<meanwhile-working-hours>', function () {
  // The access check goes through every half hour of a week.
  this.timeout(180_000);

  it('says in words what I have declared', async () => {
    const away = [{ from: '2026-12-21', to: '2027-01-01', cover: 'luz' }];
    const me = { ...(ana as Person), away };
    const holidays = [{ date: '2026-12-01', name: 'Harbour day' }];
    const { element } = await widget({ entities: [spaceOf({ holidays }), me, amani, luz] });
    expect(textOf(element)).to.include('Mon–Fri 09:00–17:00');
    expect(textOf(element)).to.include('Luz Quispe answers meanwhile');
    expect(textOf(element)).to.match(/Day off 1 Dec Harbour day/);
    await expect(element).to.be.accessible();
  });

  it('draws when the days of three zones meet, and says it in a sentence', async () => {
    const { element } = await widget();
    expect(textOf(element)).to.include('Everyone who works this day works together 14:00–16:00 your time.');
    const spoken = $$(element, '.track svg').map((one) => one.getAttribute('aria-label'));
    expect(spoken).to.include('Luz Quispe works 14:00–22:00 your time');
    expect(spoken).to.include('Amani Eze works 08:00–16:00 your time');
  });

  it('shows the same as tables, in the reader’s time and in everybody’s own', async () => {
    const { element } = await widget({ attributes: { 'as-table': '' } });
    const row = $$(element, 'tbody tr').map((one) =>
      [...one.children].map((cell) => cell.textContent.trim()).join(' '),
    );
    expect(row).to.include('Luz Quispe Lima 14:00–22:00 09:00–17:00');
    expect(row).to.include('14:00–16:00 3 Amani Eze, Ana Ferreira and Luz Quispe');
    await expect(element).to.be.accessible();
  });

  it('goes to another day, where leave and holidays are told', async () => {
    const away = [{ from: '2026-11-25', to: '2026-11-27' }];
    const { element } = await widget({ entities: [spaceOf(), ana, { ...(amani as Person), away }, luz] });
    $(element, '[aria-label="The day after"]').click();
    await element.updateComplete;
    expect(textOf(element)).to.match(/Wed,? 25 Nov/);
    const spoken = $$(element, '.track svg').map((one) => one.getAttribute('aria-label'));
    expect(spoken).to.include('Amani Eze: away until 27 Nov');
    button(element, 'Back to today').click();
    await element.updateComplete;
    expect(textOf(element)).to.match(/Tue,? 24 Nov/);
  });

  it('lists who works now and who works next, from declared hours', async () => {
    const quiet = personOf('quiet', { name: 'Quiet One' });
    const late = personOf('kiri', { name: 'Kiri Tane', zone: 'Pacific/Auckland' });
    const { element } = await widget({ entities: [...team, quiet, late] });
    const next = $(element, '[part=next]').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(next).to.include('Amani Eze until 16:00 your time, 17:00 in Lagos');
    expect(next).to.include('Kiri Tane today at 20:00 your time, 09:00 in Auckland');
    expect(next).to.not.include('Quiet One');
    expect(textOf(element)).to.include('1 person has not said where they work.');
  });

  it('takes hours drawn with the keyboard', async () => {
    const mounted = await editing();
    const { element } = mounted;
    expect($$(element, '[role=gridcell][tabindex="0"]')).to.have.length(1);
    cell(element, 0, 18).focus();
    for (const key of ['End', 'ArrowLeft', 'ArrowDown', ' ']) await press(key);
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Tuesday, 23:00 to 23:30');
    expect(cell(element, 1, 46).getAttribute('aria-selected')).to.equal('true');
    await press('Shift+ArrowRight');
    await expect(element).to.be.accessible();
    const person = await saved(mounted);
    expect(person?.hours?.['2']).to.deep.equal([
      { from: '09:00', to: '17:00' },
      { from: '23:00', to: '24:00' },
    ]);
    expect(textOf(element)).to.include('Saved.');
    expect(element.shadowRoot?.activeElement).to.equal($(element, '[part=change]'));
  });

  it('moves the other way in a right-to-left page', async () => {
    const { element } = await editing({ attributes: { dir: 'rtl' } });
    cell(element, 0, 18).focus();
    await press('ArrowLeft');
    expect(element.shadowRoot?.activeElement?.id).to.equal('cell-0-19');
  });

  it('takes the same as times, several ranges a day', async () => {
    const mounted = await editing();
    const { element } = mounted;
    button(element, 'As times').click();
    await element.updateComplete;
    fill(element, '#range-1-0-to', '12:15');
    $(element, '#add-1').click();
    await element.updateComplete;
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'range-1-1');
    fill(element, '#range-1-1', '13:45');
    fill(element, '#range-1-1-to', '17:30');
    await element.updateComplete;
    await expect(element).to.be.accessible();
    const person = await saved(mounted);
    expect(person?.hours?.['1']).to.deep.equal([
      { from: '09:00', to: '12:15' },
      { from: '13:45', to: '17:30' },
    ]);
  });

  it('finds a zone by its city, and refuses one that nobody knows', async () => {
    const mounted = await editing();
    const { element } = mounted;
    fill(element, '#zone', 'Nowhere/Land');
    button(element, 'Save my hours').click();
    await waitUntil(() => element.shadowRoot?.activeElement?.classList.contains('faults'));
    expect(textOf(element)).to.include('There is no time zone called Nowhere/Land');
    fill(element, '#zone', 'buenos aires');
    await element.updateComplete;
    expect($<HTMLInputElement>(element, '#zone').value).to.match(/Buenos_Aires$/);
    expect((await saved(mounted))?.zone).to.match(/Buenos_Aires$/);
  });

  it('takes leave with somebody who answers meanwhile, and says which day is missing', async () => {
    const mounted = await editing();
    const { element } = mounted;
    button(element, 'Add leave').click();
    await element.updateComplete;
    button(element, 'Save my hours').click();
    await waitUntil(() => textOf(element).includes('Choose both days.'));
    fill(element, '#leave-0', '2026-12-21');
    await element.updateComplete;
    fill(element, '#leave-0-to', '2027-01-01');
    fill(element, '#leave-0-cover', 'luz');
    await element.updateComplete;
    await expect(element).to.be.accessible();
    expect((await saved(mounted))?.away).to.deep.equal([{ from: '2026-12-21', to: '2027-01-01', cover: 'luz' }]);
    expect(textOf(element)).to.include('Luz Quispe answers meanwhile');
  });

  it('brings leave from a calendar file, and tells what it could not take', async () => {
    const mounted = await editing();
    const { element } = mounted;
    $<HTMLDetailsElement>(element, '.import').open = true;
    const dentist =
      'BEGIN:VEVENT\r\nSUMMARY:Dentist\r\nDTSTART:20261126T100000Z\r\nDTEND:20261126T110000Z\r\nEND:VEVENT\r\n';
    await choose(element, calendar(event('Holiday', '20261221', '20270102'), dentist));
    expect(textOf(element)).to.include('1 entry of whole days found');
    expect(textOf(element)).to.match(/Line \d+, Dentist: It takes only a part of a day/);
    await expect(element).to.be.accessible();
    button(element, 'Add 1 as my leave').click();
    await element.updateComplete;
    expect((await saved(mounted))?.away).to.deep.equal([{ from: '2026-12-21', to: '2027-01-01' }]);
  });

  it('brings the holidays of a calendar to everyone in the space', async () => {
    const { element, client } = await editing();
    $<HTMLDetailsElement>(element, '.import').open = true;
    await choose(element, calendar(event('Independence', '20261201', '20261202')));
    button(element, 'Add as days off for everyone in Harbour').click();
    await waitUntil(() => textOf(element).includes('1 day off added.'));
    const space = await client.get('space', 'harbour');
    expect(space?.holidays).to.deep.equal([{ date: '2026-12-01', name: 'Independence' }]);
  });

  it('keeps what was changed when the form goes away before it is saved', async () => {
    const { element, client } = await editing();
    fill(element, '#zone', 'Africa/Nairobi');
    const provider = element.parentElement;
    element.remove();
    await waitUntil(async () => (await client.device.get('draft:hours')) !== undefined);
    provider?.append(element);
    await waitUntil(() => element.renderRoot.querySelector<HTMLInputElement>('#zone')?.value === 'Africa/Nairobi');
  });

  it('invites when nobody has said anything, and only reads for somebody who may not write', async () => {
    const { element } = await widget({ entities: [spaceOf()], person: null });
    expect(textOf(element)).to.include('Nobody has said when they work yet');
    expect(textOf(element)).to.include('Sign in to say when you work.');
    expect(element.renderRoot.querySelector('[part=change]')).to.equal(null);
    await expect(element).to.be.accessible();
  });
});
