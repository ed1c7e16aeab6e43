import { setImmediate } from "node:timers/promises";

/** Large enough that a statement's own cost vanishes, small enough that it holds nobody up for long. */
export const rowsPerStatement = 1000;

/** Lets other requests have a turn: the embedded database answers without ever leaving the process's own queue. */
export async function breathe(): Promise<void> {
  await setImmediate();
}
