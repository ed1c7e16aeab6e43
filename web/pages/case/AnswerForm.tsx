import { Input } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { Field } from "../../parts/Field.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type AnswerFormProps = { readonly one: CaseReply; readonly round: CaseReply["corrections"][number] };

/** An answer to every point of a correction notice; the papers that were put in since go with it. */
export function AnswerForm({ one, round }: AnswerFormProps) {
  const words = useCaseTexts().review;
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  return (
    <EntryForm
      one={one}
      label={words.answer}
      ready={round.points.every(({ id }) => (answers[id] ?? "").trim() !== "")}
      entry={() => ({
        do: "answer-correction",
        answers: round.points.map(({ id }) => ({ point: id, says: (answers[id] ?? "").trim() })),
      })}
    >
      {round.points.map(({ id, says }) => (
        <Field key={id} name={words.answerTo(says)}>
          <Input
            value={answers[id] ?? ""}
            onChange={(event) => setAnswers((before) => ({ ...before, [id]: event.target.value }))}
          />
        </Field>
      ))}
    </EntryForm>
  );
}
