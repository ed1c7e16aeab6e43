import { useQueryClient } from "@tanstack/react-query";
import { useReducer, useRef } from "react";
import type { ImportReply } from "#contract/imports.ts";
import { ledgerKey } from "../../api.ts";
import { operationAddress } from "../../links.ts";
import { upload } from "../../upload.ts";
import { firstFlow, nextFlow } from "./importFlow.ts";
import type { ImportChoice, ImportMode } from "./importFlow.ts";

export function importQuery(file: File, { company, hiddenSheets, allRows }: ImportChoice, mode?: ImportMode) {
  return {
    fileName: file.name,
    company,
    hiddenSheets: hiddenSheets.length === 0 ? undefined : hiddenSheets.join("/"),
    rows: mode === undefined && allRows ? "all" : "problems",
    mode,
  } as const;
}

/** The wizard's requests. The file stays in the browser and is sent anew for each step: the server keeps nothing between. */
export function useImportFlow() {
  const [flow, move] = useReducer(nextFlow, firstFlow);
  const queryClient = useQueryClient();
  const running = useRef<AbortController>(null);

  const begin = () => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const read = async (file: File, choice: ImportChoice) => {
    const signal = begin();
    move({ move: "read", file, choice });
    try {
      const preview = await upload<ImportReply>({
        address: operationAddress.previewImport(),
        query: importQuery(file, choice),
        file,
        watch: (progress) => move({ move: "progress", progress }),
        signal,
      });
      move({ move: "seen", preview, commandId: crypto.randomUUID() });
    } catch (trouble) {
      if (!signal.aborted) move({ move: "failed", trouble });
    }
  };

  const write = async (mode: ImportMode) => {
    if (flow.step !== "preview") return;
    const { file, choice, commandId } = flow;
    const signal = begin();
    move({ move: "write" });
    try {
      const result = await upload<ImportReply>({
        address: operationAddress.importLedger(),
        query: importQuery(file, choice, mode),
        file,
        commandId: `${commandId}.${mode}`,
        watch: (progress) => move({ move: "progress", progress }),
        signal,
      });
      move({ move: "written", result });
      await queryClient.invalidateQueries({ queryKey: [ledgerKey] });
    } catch (trouble) {
      if (!signal.aborted) move({ move: "failed", trouble });
    }
  };

  const again = () => {
    running.current?.abort();
    move({ move: "again" });
  };

  return { flow, read, write, again };
}
