import { Input } from "antd";
import type { CaseReply } from "#contract/cases.ts";
import { Field } from "../../parts/Field.tsx";
import { useCaseDraft } from "./caseDrafts.ts";
import { EntryForm } from "./EntryForm.tsx";
import type { FileNamed } from "./CaseFile.tsx";
import { FileField } from "./FileField.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type AnswerFormProps = { readonly one: CaseReply; readonly round: CaseReply["corrections"][number] };

/**
 * An answer to every point of a correction notice, each when it is mended: they stay here until all are there and go
 * together, with the papers that were put in since.
 */
export function AnswerForm({ one, round }: AnswerFormProps) {
  const words = useCaseTexts().review;
  const drafts = `answers ${round.on}`;
  const [answers, setAnswers] = useCaseDraft<Readonly<Record<string, string>>>(one, drafts, "points", {});
  const [receipt, setReceipt] = useCaseDraft<FileNamed | null>(one, drafts, "receipt", null);
  const said = (id: string): string => (answers[id] ?? "").trim();
  const written = round.points.filter(({ id }) => said(id) !== "").length;
  return (
    <EntryForm
      one={one}
      label={words.answer}
      drafts={drafts}
      ready={written === round.points.length}
      entry={() => ({
        do: "answer-correction",
        answers: round.points.map(({ id }) => ({ point: id, says: said(id) })),
        receipt,
      })}
    >
      <p>
        <output>{words.written(written, round.points.length)}</output> <span className="soft">{words.together}</span>
      </p>
      {round.points.map(({ id, says }) => (
        <Field key={id} name={`${said(id) === "" ? "○" : "✓"} ${words.answerTo(says)}`}>
          <Input.TextArea
            aria-label={words.answerTo(says)}
            autoSize={{ minRows: 1, maxRows: 6 }}
            value={answers[id] ?? ""}
            onChange={(event) => setAnswers((before) => ({ ...before, [id]: event.target.value }))}
          />
        </Field>
      ))}
      <FileField company={one.companyId} label={words.answerReceipt} file={receipt} change={setReceipt} />
    </EntryForm>
  );
}
