import { Button, Input } from "antd";
import type { CaseReply } from "#contract/cases.ts";
import { Field } from "../../parts/Field.tsx";
import { useLanguage } from "../../language.tsx";
import { useCaseDraft } from "./caseDrafts.ts";
import { CasePanel } from "./CasePanel.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { whyNot } from "./whyNot.ts";

/** The end: where the new paper is kept. What still keeps the case from it is said. */
export function EndPanel({ one }: { one: CaseReply }) {
  const words = useCaseTexts();
  const { say } = useLanguage();
  const [custody, setCustody] = useCaseDraft(one, "close", "custody", "");
  const reason = whyNot(one, "close");
  if (one.closed !== null)
    return one.closed.custody === null && one.closed.ledger === null ? null : (
      <CasePanel place="close" title={words.end.title} isNow>
        {one.closed.ledger === null ? null : <p>{say(one.closed.ledger)}</p>}
        {one.closed.custody === null ? null : (
          <p>
            <span className="soft">{words.end.custody}</span> {one.closed.custody}
          </p>
        )}
      </CasePanel>
    );
  return (
    <CasePanel place="close" title={words.end.title} isNow={reason === null || reason === "fields-open"}>
      {reason === null ? (
        <EntryForm
          one={one}
          label={words.end.close}
          drafts="close"
          entry={() => ({ do: "close", custody: custody.trim() === "" ? null : custody.trim() })}
        >
          <Field name={words.end.custody} hint={words.end.custodyHint}>
            <Input value={custody} onChange={(event) => setCustody(event.target.value)} />
          </Field>
        </EntryForm>
      ) : (
        <>
          <Button disabled>{words.end.close}</Button>
          <p className="soft">{words.impossible(words.reasons[reason])}</p>
        </>
      )}
    </CasePanel>
  );
}
