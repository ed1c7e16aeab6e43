import type { Hono } from "hono";
import type { Deps, LawReload, Store } from "#service/deps.ts";
import { application } from "./application.ts";
import { LawError, loadLaw } from "./loadLaw.ts";
import type { LoadedLaw } from "./loadLaw.ts";
import { startIntakeWorker } from "./startIntakeWorker.ts";

type Built = { readonly app: Hono; readonly deps: Deps };

export type RunningApplication = {
  /** Answers with the law that is in use when the request comes; a request under way keeps the one that it began with. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly deps: Deps;
  stop(): Promise<void>;
};

/**
 * The application of a server, whose law can be read anew while it runs. A law with a problem is not used: the one in use
 * stays. `prepare` is called with every application before it answers, `changed` after the law has changed.
 */
export async function runningApplication(
  store: Store,
  lawDirectory: string | null,
  prepare: (app: Hono) => void,
  changed: (deps: Deps) => void,
): Promise<RunningApplication> {
  const build = async (loaded: LoadedLaw) => {
    const intake = startIntakeWorker(loaded.law);
    const built: Built = await application(store, loaded, intake.reader, () => reloadInTurn());
    prepare(built.app);
    return { ...built, intake };
  };
  let current = await build(checkedLaw(lawDirectory));

  const reload = async (): Promise<LawReload> => {
    const loaded = loadedOrBroken(lawDirectory);
    if (loaded.kind === "broken") return loaded;
    const { hash } = loaded.law;
    if (hash === current.deps.law.hash) return { kind: "same", hash };
    const next = await build(loaded);
    current.intake.retire();
    current = next;
    changed(next.deps);
    return { kind: "reloaded", hash };
  };
  let turn: Promise<unknown> = Promise.resolve();
  const reloadInTurn = (): Promise<LawReload> => {
    const mine = turn.then(reload, reload);
    turn = mine;
    return mine;
  };
  return {
    fetch: (request) => current.app.fetch(request),
    deps: current.deps,
    stop: () => current.intake.stop(),
  };
}

/** Pages show the cases: a server says when it reads the law, not when somebody looks, that one of them is wrong. */
function checkedLaw(directory: string | null): LoadedLaw {
  const loaded = loadLaw(directory);
  loaded.cases();
  return loaded;
}

function loadedOrBroken(directory: string | null) {
  try {
    return { kind: "loaded", ...checkedLaw(directory) } as const;
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    const problems = error.problems.length === 0 ? [error.message] : error.problems;
    return { kind: "broken", problems } as const;
  }
}
