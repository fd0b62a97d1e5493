// A turn of the event loop without the event loop. Nothing in the simulated world waits for the outside, so that a task need
// only come after everything promised before it: Node looks at ticks when no promise is left to go on (the order of
// microtasks and ticks in its documentation of `process.nextTick`). The loop itself would ask the operating system for news
// eight hundred times a schedule.
const tasks: (() => void)[] = [];
let next = 0;

function run(): void {
  const task = tasks[next++]!;
  if (next < tasks.length) schedule();
  else tasks.length = next = 0;
  task();
}
// By way of a promise, or all ticks there are would run before any promise goes on.
const schedule = (): void => queueMicrotask(() => process.nextTick(run));

/** Takes the place of `setImmediate`: for a process that does nothing but simulate. */
export function takeTurnsWithoutLoop(): void {
  globalThis.setImmediate = ((task: () => void) => {
    tasks.push(task);
    if (tasks.length === 1) schedule();
  }) as unknown as typeof setImmediate;
}
