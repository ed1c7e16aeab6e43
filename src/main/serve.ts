import { dueCommand } from "#cli/due.ts";
import type { Terminal } from "#cli/terminal.ts";
import type { Deps } from "#service/deps.ts";
import { readyForToday } from "#service/readyForToday.ts";
import { faultText } from "./faultText.ts";
import { keepReady } from "./keepReady.ts";
import { listen, requireLoopback } from "./listen.ts";
import { openConfiguredFiles } from "./openConfiguredFiles.ts";
import { openConfiguredStore } from "./openConfiguredStore.ts";
import { loadSampleLedger } from "./sampleLedger.ts";
import type { Settings } from "./settings.ts";
import { reportMovedDates } from "./reportMovedDates.ts";
import type { MovedDatesReport } from "./reportMovedDates.ts";
import { runningApplication } from "./runningApplication.ts";
import { runWarnings } from "./runWarnings.ts";
import { serveText } from "./serveText.ts";
import { servingFrom } from "./servingFrom.ts";
import { stopWithParent } from "./stopWithParent.ts";
import { systemClock } from "./systemClock.ts";
import { serveWebFiles } from "./webFiles.ts";

/** Starts the server, prints what is due, and returns when it has been told to stop. Exit code 1 when it cannot start. */
export async function serve(settings: Settings, terminal: Terminal): Promise<0 | 1> {
  requireLoopback(settings.host);
  const text = serveText(settings.language);
  const opened = await openConfiguredStore(settings);
  if (opened.kind === "held") {
    terminal.err(text.held(settings.dataDirectory, opened.holder.pid, opened.holder.url));
    return 1;
  }
  const { store } = opened;
  try {
    const comparisons: MovedDatesReport[] = [];
    const compare = (deps: Deps) => comparisons.push(reportMovedDates(deps, context));
    let depsNow: Deps | null = null;
    let listensAt: string | null = null;
    const own = servingFrom(systemClock.now());
    const address = (): string => settings.publicAddress ?? listensAt ?? `http://${settings.host}:${settings.port}`;
    const running = await runningApplication(
      store,
      openConfiguredFiles(settings),
      settings,
      serveWebFiles,
      (deps) => {
        depsNow = deps;
        terminal.out(text.lawReloaded(deps.law.hash.slice(0, 12)));
        compare(deps);
      },
      { address, serving: () => own.serving },
    );
    const call = async (request: Request): Promise<Response> => running.fetch(request);
    const context = { terminal, call, language: settings.language, ...noFiles };
    const fresh = settings.demo && (await loadSampleLedger(running.deps));
    const listening = await listen(running.fetch, settings.host, settings.port);
    listensAt = listening.url;
    // From here on whoever is told where the server is may end it, or the process that started it.
    const toldToStop = told();
    opened.announce(listening.url);
    await dueCommand.run([], context);
    if (fresh) terminal.out(text.demo);
    terminal.out(text.listening(listening.url));
    compare(running.deps);
    const fault = (what: string, error: unknown): void =>
      terminal.err(`${running.deps.clock.now()} fault: ${what}: ${faultText(error)}`);
    const jobs = await opened.openJobs((error) => fault("the jobs of the database", error));
    const warnings = await runWarnings(
      () => depsNow ?? running.deps,
      jobs,
      fault,
      () => Promise.all(comparisons.map(({ done }) => done)),
    );
    own.begin(warnings);
    const keeping = keepReady(() => depsNow ?? running.deps, readyForToday, fault);
    await toldToStop;
    terminal.err(text.stopping);
    await keeping.stop();
    await Promise.all([warnings.stop(), ...comparisons.map((comparison) => comparison.stop())]);
    await listening.close();
    await running.stop();
    return 0;
  } finally {
    await store.close();
  }
}

const noFiles = {
  readFile: () => Promise.reject(new Error("the due list reads no file")),
  readInput: () => Promise.reject(new Error("the due list reads no input")),
  readLawFolder: () => Promise.reject(new Error("the due list reads no law")),
  writeFile: () => Promise.reject(new Error("the due list writes no file")),
};

/**
 * Resolves when the process is asked to end, or its parent is gone. A terminal, npm and the starter may each pass on
 * the same signal: the later ones must not cut the clean stop short.
 */
function told(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
    stopWithParent(resolve);
  });
}
