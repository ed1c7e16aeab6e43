import { Button, Radio } from "antd";
import { useState } from "react";
import { useLanguage } from "../../language.tsx";
import { MarkedFile } from "./MarkedFile.tsx";
import type { companyTrouble, ImportFlow, ImportMode } from "./importFlow.ts";

type RunCardProps = {
  readonly flow: Extract<ImportFlow, { step: "preview" }>;
  /** What is wrong with the company; null where whose rows they are is known. */
  readonly companyWrong: ReturnType<typeof companyTrouble>;
  readonly write: (mode: ImportMode) => void;
};

/** Keep the good rows, or all or none; what is not possible is shown, disabled, with its reason. */
export function RunCard({ flow, companyWrong, write }: RunCardProps) {
  const { import: words } = useLanguage().texts;
  const [mode, setMode] = useState<ImportMode>("keep-good");
  const { counts } = flow.preview;
  const unclean = counts.question + counts.rejected;
  const stopped = mode === "all-or-none" && unclean > 0;
  const reason = reasonNotTo({ accepted: counts.accepted, stoppedBy: stopped ? unclean : 0, companyWrong }, words);
  return (
    <section className="card run-card" aria-label={words.mode}>
      <Radio.Group
        aria-label={words.mode}
        name="import-mode"
        value={mode}
        onChange={(event) => setMode(event.target.value as ImportMode)}
        options={[
          { value: "keep-good", label: <ModeLabel name={words.keepGood} hint={words.keepGoodHint} /> },
          { value: "all-or-none", label: <ModeLabel name={words.allOrNone} hint={words.allOrNoneHint} /> },
        ]}
      />
      <div className="run-buttons">
        {unclean === 0 ? null : <MarkedFile file={flow.file} choice={flow.choice} />}
        <Button type="primary" size="large" disabled={reason !== null} onClick={() => write(mode)}>
          {reason ?? words.run(counts.accepted)}
        </Button>
      </div>
    </section>
  );
}

type Obstacles = { readonly accepted: number; readonly stoppedBy: number } & Pick<RunCardProps, "companyWrong">;

/** What stands on the button while it cannot be pressed; null when it can. */
function reasonNotTo(
  { accepted, stoppedBy, companyWrong }: Obstacles,
  words: ReturnType<typeof useLanguage>["texts"]["import"],
) {
  if (accepted === 0) return words.runNothing;
  if (stoppedBy > 0) return words.runBlocked(stoppedBy);
  if (companyWrong === null) return null;
  return companyWrong === "one-needed" ? words.runCompany : words.runSeveral;
}

function ModeLabel({ name, hint }: { name: string; hint: string }) {
  return (
    <>
      {name}
      <small className="cell-note">{hint}</small>
    </>
  );
}
