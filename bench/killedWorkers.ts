import { fork } from "node:child_process";
import { compileCache } from "../scripts/compileCache.mjs";

/** Milliseconds: from the first start to the end of the last worker, and those of them in which at least one was sweeping. */
type Times = { readonly kills: number; readonly all: number; readonly sweeping: number };

/**
 * Two processes sweep the same day; each is killed at a random moment of its sweep and started again, until both have come
 * to the end. After so many kills they are left in peace.
 */
export async function killedWorkers(today: string, mostKills: number): Promise<Times> {
  const began = performance.now();
  const swept: { from: number; to: number }[] = [];
  let kills = 0;
  const run = async (): Promise<"killed" | "done"> => {
    const child = fork(new URL("sweepWorker.ts", import.meta.url), [today], {
      env: { ...process.env, ...compileCache },
    });
    const own = { from: Infinity, to: Infinity };
    let timer: NodeJS.Timeout | null = null;
    child.on("message", (message) => {
      if (message === "swept") own.to = performance.now();
      if (message !== "sweeps") return;
      own.from = performance.now();
      if (kills < mostKills) timer = setTimeout(() => child.kill("SIGKILL"), 200 + Math.random() * 2_000);
    });
    const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
    if (timer !== null) clearTimeout(timer);
    if (own.from < Infinity) swept.push({ from: own.from, to: Math.min(own.to, performance.now()) });
    if (code === 0) return "done";
    kills += 1;
    return "killed";
  };
  const worker = async (): Promise<void> => {
    while ((await run()) === "killed");
  };
  await Promise.all([worker(), worker()]);
  const end = Math.max(...swept.map(({ to }) => to));
  return { kills, all: end - began, sweeping: covered(swept) };
}

function covered(stretches: readonly { readonly from: number; readonly to: number }[]): number {
  let [sum, end] = [0, 0];
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}
