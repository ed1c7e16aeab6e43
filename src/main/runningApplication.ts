import { join } from "node:path";
import type { Hono } from "hono";
import type { Deps, LawReload, Store } from "#service/deps.ts";
import type { FileStore } from "#service/fileStore.ts";
import { application } from "./application.ts";
import { lawTextsIn, LawError, loadCheckedLaw } from "./loadLaw.ts";
import type { LoadedLaw } from "./loadLaw.ts";
import type { Settings } from "./settings.ts";
import { startDocumentWorker } from "./startDocumentWorker.ts";
import { startIntakeWorker } from "./startIntakeWorker.ts";
import { startPdfTextWorker } from "./startPdfTextWorker.ts";
import { templateFolder } from "./templateFolder.ts";

type Built = { readonly app: Hono; readonly deps: Deps; readonly files: LoadedLaw["files"] };

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
  keptFiles: FileStore,
  { lawDirectory, dataDirectory }: Pick<Settings, "lawDirectory" | "dataDirectory">,
  prepare: (app: Hono) => void,
  changed: (deps: Deps) => void,
  own: Pick<Deps, "address" | "serving">,
): Promise<RunningApplication> {
  const templates = templateFolder(join(dataDirectory, "templates"));
  const printer = startDocumentWorker();
  const pdfTexts = startPdfTextWorker();
  const build = async (loaded: LoadedLaw) => {
    const intake = startIntakeWorker(loaded.law);
    const effects = {
      files: keptFiles,
      reader: intake.reader,
      reloadLaw: () => reloadInTurn(),
      readLaw: () => lawTextsIn(lawDirectory),
      templates,
      documents: printer.documents,
      pdfTexts,
    };
    const built: Built = await application(store, loaded, { ...effects, ...own });
    prepare(built.app);
    return { ...built, intake };
  };
  let current = await build(loadCheckedLaw(lawDirectory));

  const reload = async (): Promise<LawReload> => {
    const loaded = loadedOrBroken(lawDirectory);
    if (loaded.kind === "broken") return loaded;
    const { hash } = loaded.law;
    const same = hash === current.deps.law.hash;
    if (same && sameTexts(loaded.files, current.files)) return { kind: "same", hash };
    // Cases alone may have changed: no date moves with them, but pages show them.
    const next = await build(loaded);
    current.intake.retire();
    current = next;
    if (same) return { kind: "same", hash };
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
    stop: async () => {
      await printer.stop();
      await current.intake.stop();
    },
  };
}

function sameTexts(one: LoadedLaw["files"], other: LoadedLaw["files"]): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}

function loadedOrBroken(directory: string | null) {
  try {
    return { kind: "loaded", ...loadCheckedLaw(directory) } as const;
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    return { kind: "broken", problems: error.problems, sentence: error.sentence } as const;
  }
}
