import type { ImportReply } from "#contract/imports.ts";
import type { UploadProgress } from "../../upload.ts";

/** What a dry run and the import after it are asked with. */
export type ImportChoice = {
  /** Id or name; undefined where the file names its companies itself. */
  readonly company: string | undefined;
  /** Hidden sheets that are read all the same. */
  readonly hiddenSheets: readonly string[];
  /** False lists problems only: the rest of a large file is counted, not shown. */
  readonly allRows: boolean;
};

export type ImportMode = "keep-good" | "all-or-none";

type Chosen = { readonly file: File; readonly choice: ImportChoice };
type Seen = Chosen & { readonly preview: ImportReply; readonly commandId: string };

/** Where the wizard stands. A trouble takes it back a step and is shown there. */
export type ImportFlow =
  | { readonly step: "choose"; readonly trouble: unknown }
  | (Chosen & { readonly step: "reading"; readonly progress: UploadProgress | null })
  | (Seen & { readonly step: "preview"; readonly trouble: unknown })
  | (Seen & { readonly step: "writing"; readonly progress: UploadProgress | null })
  | (Chosen & { readonly step: "done"; readonly result: ImportReply });

export type ImportMove =
  | { readonly move: "read"; readonly file: File; readonly choice: ImportChoice }
  | { readonly move: "seen"; readonly preview: ImportReply; readonly commandId: string }
  | { readonly move: "write" }
  | { readonly move: "written"; readonly result: ImportReply }
  | { readonly move: "progress"; readonly progress: UploadProgress }
  | { readonly move: "failed"; readonly trouble: unknown }
  | { readonly move: "again" };

export const firstFlow: ImportFlow = { step: "choose", trouble: null };

/** Moves that come too late (the person gave up meanwhile) change nothing. */
export function nextFlow(flow: ImportFlow, move: ImportMove): ImportFlow {
  switch (move.move) {
    case "read":
      return { step: "reading", file: move.file, choice: move.choice, progress: null };
    case "seen":
      if (flow.step !== "reading") return flow;
      return {
        step: "preview",
        file: flow.file,
        choice: flow.choice,
        preview: move.preview,
        commandId: move.commandId,
        trouble: null,
      };
    case "write":
      if (flow.step !== "preview") return flow;
      return {
        step: "writing",
        file: flow.file,
        choice: flow.choice,
        preview: flow.preview,
        commandId: flow.commandId,
        progress: null,
      };
    case "written":
      if (flow.step !== "writing") return flow;
      return { step: "done", file: flow.file, choice: flow.choice, result: move.result };
    case "progress":
      return flow.step === "reading" || flow.step === "writing" ? { ...flow, progress: move.progress } : flow;
    case "failed":
      return failed(flow, move.trouble);
    case "again":
      return firstFlow;
  }
}

function failed(flow: ImportFlow, trouble: unknown): ImportFlow {
  if (flow.step !== "writing") return { step: "choose", trouble };
  return {
    step: "preview",
    file: flow.file,
    choice: flow.choice,
    preview: flow.preview,
    commandId: flow.commandId,
    trouble,
  };
}

/** What is wrong with the company: choosing one helps, or the rows are of several and no choice does. */
export function companyTrouble({ refusal }: ImportReply): "one-needed" | "several" | null {
  if (refusal?.code === "several-holders") return "several";
  if (refusal?.code !== "company-needed") return null;
  return Number(refusal.data["count"]) > 1 ? "several" : "one-needed";
}

/** From this size on, a file's good rows are counted and not listed, unless somebody asks for them. */
const largeFileBytes = 1_500_000;

/** Whose rows they are is left to the file at first: it knows better than the filter that happens to be set. */
export function firstChoice(file: { readonly size: number }): ImportChoice {
  return { company: undefined, hiddenSheets: [], allRows: file.size < largeFileBytes };
}
