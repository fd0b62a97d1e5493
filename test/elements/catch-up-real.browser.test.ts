import { expect } from '@open-wc/testing';
import { define } from '@meanwhile/elements/catch-up/define';
import type { MeanwhileCatchUp } from '@meanwhile/elements/catch-up';
import type { Entity, Person } from '@meanwhile/sdk';
import { readFiles } from '@meanwhile/sdk/formats';
import { ana, now, spaceOf } from './hours-fixtures.js';
import { updateOf } from './needs-fixtures.js';
import { $$, mount, textOf } from './widget.js';
import { waitUntil } from '../tools/wait.js';

const DAY = 86_400_000;
const data = '/test/.cache/data/';

/** The real updates that lie beside the repository, or as many made-up ones. */
async function updates(): Promise<readonly Entity[]> {
  const { files } = (await (await fetch(`${data}index.json`)).json()) as { files: readonly string[] };
  const name = files.find((path) => /^updates\/.*\.json$/.test(path));
  if (!name)
    return Array.from({ length: 750 }, (_, index) =>
      updateOf({ id: `u${index}`, on: now }, { body: 'What happened, in some words. '.repeat(20) }),
    );
  const file = new File([await (await fetch(data + name)).blob()], 'updates.json');
  const { entities } = await readFiles([file], { space: 'harbour' });
  return entities.filter(({ kind }) => kind === 'update');
}
/** Spread over the two weeks of leave. */
const within = (entities: readonly Entity[]): readonly Entity[] =>
  entities.map((entity, index) => {
    const at = new Date(Date.parse(now) - ((index + 1) / (entities.length + 1)) * 13 * DAY).toISOString();
    return { ...entity, createdAt: at, updatedAt: at };
  });

describe('<meanwhile-catch-up> after two weeks of leave', () => {
  it('shows what fits into ten minutes of hundreds of updates, and ends when that is enough', async function () {
    this.timeout(180_000);
    define();
    const all = within(await updates());
    expect(all.length).to.be.at.least(500);
    const away = [{ from: '2026-11-10', to: '2026-11-23' }];
    const ask = updateOf({ id: 'ask', on: '2026-11-12T09:00:00Z' }, { intent: 'question', needs: ['ana'] });
    const element = document.createElement('meanwhile-catch-up');
    for (const [name, value] of Object.entries({ space: 'harbour', now, lang: 'en-GB', 'time-zone': 'UTC' }))
      element.setAttribute(name, value);
    await mount<MeanwhileCatchUp>(element, { entities: [spaceOf(), { ...(ana as Person), away }, ask, ...all] });
    await waitUntil(() => $$(element, '.thing').length > 0, 'something is shown');
    expect($$(element, '[data-section=needs-you] .entry')).to.have.length(1);
    expect($$(element, '.thing').length).to.be.lessThan(120);
    expect(textOf(element)).to.match(/\d+ more things wait, about \d+ (hours|minutes)/);
    // A bounded picture, whatever was missed.
    expect($$(element, '*').length).to.be.lessThan(3000);
    await element.markUpToDate();
    expect(textOf(element)).to.include('You are up to date.');
  });
});
