import { useRef, useState } from "react";
import type { KeepFileReply } from "#contract/files.ts";
import { operationAddress } from "../links.ts";
import { upload } from "../upload.ts";

/** One file on its way, or how that ended. */
export type FileUpload = {
  readonly key: number;
  readonly name: string;
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "too-large" }
    | { readonly kind: "sending"; readonly share: number }
    | { readonly kind: "kept"; readonly isNew: boolean }
    | { readonly kind: "refused"; readonly error: unknown };
};

type Wishes = {
  readonly company: string;
  readonly limitBytes: number;
  readonly onKept: (reply: KeepFileReply) => void;
};

/** Sends files one after the other, each with its progress and its answer; those that are too large are not sent. */
export function useFileUploads({ company, limitBytes, onKept }: Wishes) {
  const [uploads, setUploads] = useState<readonly FileUpload[]>([]);
  const count = useRef(0);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const running = useRef(new Map<number, AbortController>());

  const put = (key: number, state: FileUpload["state"]): void =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, state } : one)));
  const forget = (key: number): void => {
    running.current.get(key)?.abort();
    setUploads((all) => all.filter((one) => one.key !== key));
  };
  const send = async (key: number, file: File, stop: AbortController): Promise<void> => {
    if (stop.signal.aborted) return;
    put(key, { kind: "sending", share: 0 });
    try {
      const reply = await upload<KeepFileReply>({
        address: operationAddress.keepFile(company),
        query: { name: file.name },
        file,
        watch: (progress) => progress.stage === "sending" && put(key, { kind: "sending", share: progress.share }),
        signal: stop.signal,
      });
      put(key, { kind: "kept", isNew: reply.isNew });
      onKept(reply);
    } catch (error) {
      if (!stop.signal.aborted) put(key, { kind: "refused", error });
    } finally {
      running.current.delete(key);
    }
  };
  const add = (files: readonly File[]): void => {
    for (const file of files) {
      count.current += 1;
      const key = count.current;
      const fits = file.size <= limitBytes;
      setUploads((all) => [...all, { key, name: file.name, state: { kind: fits ? "waiting" : "too-large" } }]);
      if (!fits) continue;
      const stop = new AbortController();
      running.current.set(key, stop);
      turn.current = turn.current.then(() => send(key, file, stop));
    }
  };
  return { uploads, add, forget };
}
