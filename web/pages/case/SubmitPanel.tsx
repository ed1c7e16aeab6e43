import { Button, Input } from "antd";
import type { CaseReply } from "#contract/cases.ts";
import { dayText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { Field } from "../../parts/Field.tsx";
import { useCaseDraft } from "./caseDrafts.ts";
import { CasePanel } from "./CasePanel.tsx";
import { EntryForm } from "./EntryForm.tsx";
import type { FileNamed } from "./CaseFile.tsx";
import { FileField } from "./FileField.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { whyNot } from "./whyNot.ts";

/** Handing in; what stands in the way is said before anybody tries. */
export function SubmitPanel({ one }: { one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts();
  const [number, setNumber] = useCaseDraft(one, "submit", "number", "");
  const [receipt, setReceipt] = useCaseDraft<FileNamed | null>(one, "submit", "receipt", null);
  const { submitted, waiting } = one;
  const reason = whyNot(one, "submit");
  const note =
    submitted === null ? words.submit.note : words.submit.done(dayText(submitted.on, texts), submitted.number);
  return (
    <CasePanel place="submit" title={words.submit.title} note={note} isNow={reason === null || reason === "waiting"}>
      {reason === null ? (
        <EntryForm
          one={one}
          label={words.submit.save}
          drafts="submit"
          entry={() => ({ do: "submit", number: number.trim() === "" ? null : number.trim(), receipt })}
        >
          <Field name={words.submit.number}>
            <Input value={number} onChange={(event) => setNumber(event.target.value)} />
          </Field>
          <FileField company={one.companyId} label={words.submit.receipt} file={receipt} change={setReceipt} />
        </EntryForm>
      ) : (
        <>
          <Button disabled>{words.submit.save}</Button>
          <p className="case-waiting">
            {reason === "waiting" && waiting !== null ? (
              <>
                <b>{words.todayCard.waiting}</b> {withDayTexts(say(waiting.sentence), texts)}
              </>
            ) : (
              words.impossible(words.reasons[reason])
            )}
          </p>
        </>
      )}
    </CasePanel>
  );
}
