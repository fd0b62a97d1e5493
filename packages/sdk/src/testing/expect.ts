import { errorCodes, isMeanwhileError, toErrorData, type ErrorData } from '../adapter/errors.js';
import { sameJson } from '../model/json.js';

/** A check that does not hold. Any runner shows its message. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}
const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
};

export function holds(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ContractError(message);
}
/** Equal as JSON. */
export function equals(actual: unknown, expected: unknown, what: string): void {
  holds(sameJson(actual, expected), `${what}: expected ${show(expected)}, got ${show(actual)}.`);
}

/** The error a call ends with; fails when it succeeds, or when what it throws has no code of ours. */
export async function refusal(call: Promise<unknown>, what: string): Promise<ErrorData> {
  const thrown = await call.then(
    (value) => new ContractError(`${what}: expected a refusal, got ${show(value)}.`),
    (error: unknown) => error,
  );
  if (thrown instanceof ContractError) throw thrown;
  // Giving up is the platform's own error; everything else carries one of our codes.
  const given = isMeanwhileError(thrown) || (thrown as { name?: unknown } | null)?.name === 'AbortError';
  holds(given, `${what}: expected a MeanwhileError, got ${String(thrown)}.`);
  const error = toErrorData(thrown);
  holds(Object.hasOwn(errorCodes, error.code), `${what}: "${error.code}" is not one of the codes.`);
  return error;
}

/** Fails instead of hanging. */
export async function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ContractError(`${what}: nothing happened within ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
