// What an integrator hands to the command, right and wrong.
import { fresh } from '../../adapters/example/shelf-adapter.contract.js';

export { fresh };
/** The same with a defect: an edit never looks at what the person saw. */
export async function spoiled() {
  const { a, b } = await fresh();
  const push = (batch, call) =>
    a.push(
      batch.map((write) => ({ ...write, base: undefined })),
      call,
    );
  return { a: { ...a, push }, b };
}
export async function alone() {
  return (await fresh()).a;
}
export const shelves = 3;
/** Beside a server that nobody stops. */
export async function served() {
  setInterval(() => {}, 60_000);
  return fresh();
}
