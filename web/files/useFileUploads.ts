import { use, useEffect, useId, useRef, useState } from "react";
import type { KeepFileReply } from "#contract/files.ts";
import type { RefObject } from "react";
import { operationAddress } from "../links.ts";
import { upload } from "../upload.ts";
import { FormUploads } from "./formUploads.ts";

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
  useFormOf(uploads, running);
  return { uploads, add, forget };
}

/** The form that waits for these files hears of each; where it is left before they are there they are given up. */
function useFormOf(uploads: readonly FileUpload[], running: RefObject<ReadonlyMap<number, AbortController>>): void {
  const form = use(FormUploads);
  const box = useId();
  const names = uploads.filter(({ state }) => state.kind === "waiting" || state.kind === "sending");
  const isOnItsWay = names.length > 0;
  const left = useRef({ form, names });
  useEffect(() => {
    left.current = { form, names };
  });
  useEffect(() => form?.tell(box, isOnItsWay), [form, box, isOnItsWay]);
  useEffect(() => {
    const stops = running.current;
    return () => {
      const { form: of, names: given } = left.current;
      if (of === null) return;
      of.tell(box, false);
      for (const stop of stops.values()) stop.abort();
      if (given.length > 0) of.givenUp(given.map(({ name }) => name));
    };
  }, [box, running]);
}
