import { Input, Steps } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { Field } from "../../parts/Field.tsx";
import { Cites } from "./Cites.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type Stage = CaseReply["stages"][number];

const statuses = { done: "finish", current: "process", ahead: "wait", dropped: "wait" } as const;

/** How far the case is: every stage with its day or its next step. */
export function StagesCard({ one }: { one: CaseReply }) {
  const { say } = useLanguage();
  const words = useCaseTexts().stages;
  return (
    <section className="card" aria-label={words.title}>
      <div className="card-head">
        <h2>{words.title}</h2>
      </div>
      <Steps
        className="case-steps"
        orientation="vertical"
        size="small"
        current={one.stages.findIndex(({ state }) => state === "current")}
        items={one.stages.map((stage) => ({
          title: <span className={stage.state === "current" ? "case-current" : ""}>{say(stage.title)}</span>,
          status: statuses[stage.state],
          content: <StageText stage={stage} one={one} />,
        }))}
      />
    </section>
  );
}

function StageText({ stage, one }: { stage: Stage; one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().stages;
  if (stage.on !== null) return <span className="soft">{words.done(dayText(stage.on, texts))}</span>;
  if (stage.state === "dropped") return <span className="soft">{words.dropped}</span>;
  return (
    <>
      <p className={stage.state === "current" ? "" : "soft"}>{say(stage.next)}</p>
      {stage.silence === null ? null : (
        <>
          <p className="soft">
            {words.silence} <ConfidenceTag confidence={stage.silence.confidence} /> {say(stage.silence.says)}
          </p>
          <Cites cites={stage.silence.cites} />
        </>
      )}
      {stage.kind === "step" ? <StepForm stage={stage} one={one} /> : null}
    </>
  );
}

function StepForm({ stage, one }: { stage: Stage; one: CaseReply }) {
  const words = useCaseTexts();
  const [note, setNote] = useState("");
  if (stage.state !== "current") return null;
  return (
    <EntryForm
      one={one}
      label={words.stages.record}
      entry={() => ({ do: "step", stage: stage.id, note: note.trim() === "" ? null : note.trim() })}
    >
      <Field name={words.stepNote}>
        <Input value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
    </EntryForm>
  );
}
