import { Button, Input } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { useLanguage } from "../../language.tsx";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { useCaseEntry } from "./useCaseEntry.ts";
import { useCaseTexts } from "./useCaseTexts.ts";

type QuestionFormProps = {
  readonly question: CaseReply["questions"][number];
  readonly one: CaseReply;
  readonly saved: () => void;
};

/** One question with its answers; that nobody knows is always one of them. */
export function QuestionForm({ question, one, saved }: QuestionFormProps) {
  const { say } = useLanguage();
  const words = useCaseTexts().questions;
  const saying = useCaseEntry(one.id);
  const { id, ask, help, kind, answers, answer } = question;
  const answerWith = (given: string | null): void =>
    saying.mutate({ do: "answer", answers: { [id]: given }, seen: { [id]: answer } }, { onSuccess: saved });
  return (
    <fieldset className="case-question no-print" aria-label={say(ask)}>
      <h3>{say(ask)}</h3>
      {help === null ? null : <p className="soft">{say(help)}</p>}
      <div className="case-choices">
        {kind === "choice" ? (
          answers.map((choice) => (
            <Button
              key={choice.id}
              type={choice.id === answer ? "primary" : "default"}
              disabled={saying.isPending}
              onClick={() => answerWith(choice.id)}
            >
              {say(choice.title)}
            </Button>
          ))
        ) : (
          <Written kind={kind} label={say(ask)} before={answer} busy={saying.isPending} answer={answerWith} />
        )}
        <Button type="dashed" disabled={saying.isPending} onClick={() => answerWith(null)}>
          {words.unknown}
        </Button>
      </div>
      {saying.error === null ? null : <TroubleNote error={saying.error} />}
    </fieldset>
  );
}

type WrittenProps = {
  readonly kind: "day" | "year" | "text";
  readonly label: string;
  readonly before: string | null;
  readonly busy: boolean;
  readonly answer: (given: string) => void;
};

function Written({ kind, label, before, busy, answer }: WrittenProps) {
  const words = useCaseTexts().questions;
  const [text, setText] = useState(before ?? "");
  return (
    <form
      className="case-written"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") answer(text.trim());
      }}
    >
      {kind === "day" ? (
        <DayPicker
          value={text === "" ? undefined : text}
          label={label}
          placeholder={words.text}
          change={(day) => setText(day ?? "")}
        />
      ) : (
        <Input
          aria-label={label}
          inputMode={kind === "year" ? "numeric" : "text"}
          placeholder={kind === "year" ? words.year : words.text}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <Button type="primary" htmlType="submit" loading={busy} disabled={text.trim() === ""}>
        {words.next}
      </Button>
    </form>
  );
}
