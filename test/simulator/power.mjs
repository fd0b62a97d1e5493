// How soon each planted defect is noticed: a simulator that sees nothing wrong with these sees nothing.
import { bundleSimulator } from './bundle.mjs';
import { defects } from './defects.mjs';
import { runPart } from './run.mjs';

const most = 1_000;

async function tryDefect({ name, changes, row = 'A1' }, index) {
  const spoiled = await bundleSimulator({ name: `defect-${index}`, changes });
  const { schedules, violations } = await runPart(spoiled, { row: `${row}?`, from: 1, count: most });
  const by = Object.keys(violations).sort().join(', ');
  return { name, ran: schedules, ...(by && { by }) };
}

/** Runs schedules over each defect until one is noticed; `heard` is told of each. */
export async function power(heard = () => {}) {
  const found = [];
  const waiting = [...defects.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, defect] = next;
      found[index] = await tryDefect(defect, index);
      heard(found[index]);
    }
  };
  await Promise.all([work(), work()]);
  return found;
}
