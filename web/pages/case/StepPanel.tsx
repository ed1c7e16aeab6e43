import { Input } from "antd";
import type { CaseReply } from "#contract/cases.ts";
import { useLanguage } from "../../language.tsx";
import { Field } from "../../parts/Field.tsx";
import { useCaseDraft } from "./caseDrafts.ts";
import { CasePanel } from "./CasePanel.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type StepPanelProps = { readonly one: CaseReply; readonly stage: CaseReply["stages"][number] };

/** The step whose turn it is, where it is recorded as done. */
export function StepPanel({ one, stage }: StepPanelProps) {
  const { say } = useLanguage();
  const words = useCaseTexts();
  const drafts = `step ${stage.id}`;
  const [note, setNote] = useCaseDraft(one, drafts, "note", "");
  return (
    <CasePanel place="step" title={words.stages.now(say(stage.title))} isNow>
      <EntryForm
        one={one}
        label={words.stages.record}
        drafts={drafts}
        entry={() => ({ do: "step", stage: stage.id, note: note.trim() === "" ? null : note.trim() })}
      >
        <Field name={words.stepNote}>
          <Input value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
      </EntryForm>
    </CasePanel>
  );
}
