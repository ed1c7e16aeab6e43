import { dueCommand } from "#cli/due.ts";
import type { Terminal } from "#cli/terminal.ts";
import { application } from "./application.ts";
import { listen, requireLoopback } from "./listen.ts";
import { loadLaw } from "./loadLaw.ts";
import { openConfiguredStore } from "./openConfiguredStore.ts";
import { loadSampleLedger } from "./sampleLedger.ts";
import type { Settings } from "./settings.ts";
import { reportMovedDates } from "./reportMovedDates.ts";
import { serveText } from "./serveText.ts";
import { startIntakeWorker } from "./startIntakeWorker.ts";
import { stopWithParent } from "./stopWithParent.ts";
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
    const loaded = loadLaw(settings.lawDirectory);
    // Pages show the cases: a server says at its start, not when somebody looks, that one of them is wrong.
    loaded.cases();
    const intake = startIntakeWorker(loaded.law);
    const { app, deps } = await application(store, loaded, intake.reader);
    const fresh = settings.demo && (await loadSampleLedger(deps));
    serveWebFiles(app);
    const listening = await listen(app.fetch, settings.host, settings.port);
    opened.announce(listening.url);
    const call = async (request: Request): Promise<Response> => app.fetch(request);
    await dueCommand.run([], { terminal, call, language: settings.language, ...noFiles });
    if (fresh) terminal.out(text.demo);
    terminal.out(text.listening(listening.url));
    const comparison = reportMovedDates(deps, { terminal, call, language: settings.language, ...noFiles });
    await told();
    terminal.err(text.stopping);
    await comparison.stop();
    await listening.close();
    await intake.stop();
    return 0;
  } finally {
    await store.close();
  }
}

const noFiles = {
  readFile: () => Promise.reject(new Error("the due list reads no file")),
  readInput: () => Promise.reject(new Error("the due list reads no input")),
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
