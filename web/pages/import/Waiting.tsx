import { Button } from "antd";
import { useLanguage } from "../../language.tsx";
import type { UploadProgress } from "../../upload.ts";
import type { ImportFlow } from "./importFlow.ts";

type WaitingFlow = Extract<ImportFlow, { step: "reading" | "writing" }>;

/** How far the file and the server are. Reading can be given up; writing is one transaction and runs to its end. */
export function Waiting({ flow, cancel }: { flow: WaitingFlow; cancel: () => void }) {
  const { import: words } = useLanguage().texts;
  const share = shareOf(flow.progress);
  return (
    <section className="card waiting" aria-busy="true">
      <h2>{words.reading(flow.file.name)}</h2>
      <progress max={1} value={share} aria-label={words.reading(flow.file.name)} />
      <output className="soft">{stageText(flow, words)}</output>
      {flow.step === "reading" ? <Button onClick={cancel}>{words.cancel}</Button> : null}
    </section>
  );
}

function shareOf(progress: UploadProgress | null): number | undefined {
  if (progress === null) return undefined;
  if (progress.stage === "sending") return progress.share < 1 ? progress.share : undefined;
  return progress.total > 0 ? progress.done / progress.total : undefined;
}

type Words = ReturnType<typeof useLanguage>["texts"]["import"];

function stageText({ step, progress }: WaitingFlow, words: Words): string {
  if (progress?.stage === "sending" && progress.share < 1) return words.uploading(Math.floor(progress.share * 100));
  const counted =
    progress === null || progress.stage === "sending" ? "" : ` ${words.serverProgress(progress.done, progress.total)}`;
  const writing = step === "writing" && progress?.stage !== "reading";
  return `${writing ? words.writing : words.working}${counted}`;
}
