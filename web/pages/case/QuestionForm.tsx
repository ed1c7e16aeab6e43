import { Button, Checkbox, Input, Select } from "antd";
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
        {question.several ? (
          <Several question={question} label={say(ask)} busy={saying.isPending} answer={answerWith} />
        ) : kind === "choice" && answers.length > mostButtons ? (
          <Chosen question={question} label={say(ask)} busy={saying.isPending} answer={answerWith} />
        ) : kind === "choice" ? (
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

/** More answers than these are looked for in a list. */
const mostButtons = 12;

type ChosenProps = {
  readonly question: CaseReply["questions"][number];
  readonly label: string;
  readonly busy: boolean;
  readonly answer: (given: string) => void;
};

/** One of many: the 32 authorities. */
function Chosen({ question: { answers, answer: before }, label, busy, answer }: ChosenProps) {
  const { say } = useLanguage();
  const words = useCaseTexts().questions;
  const [chosen, setChosen] = useState(before);
  return (
    <form
      className="case-written"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) answer(chosen);
      }}
    >
      <Select
        aria-label={label}
        placeholder={words.choose}
        value={chosen}
        showSearch={{ optionFilterProp: "label" }}
        options={answers.map(({ id, title }) => ({ value: id, label: say(title) }))}
        onChange={setChosen}
      />
      <Button type="primary" htmlType="submit" loading={busy} disabled={chosen === null}>
        {words.next}
      </Button>
    </form>
  );
}

/** All that hold, chosen together and answered at once. */
function Several({ question: { answers, answer: before }, label, busy, answer }: ChosenProps) {
  const { say } = useLanguage();
  const words = useCaseTexts().questions;
  const [chosen, setChosen] = useState<readonly string[]>(before?.split(",") ?? []);
  return (
    <form
      className="case-written"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) answer(chosen.join(","));
      }}
    >
      <Checkbox.Group
        aria-label={label}
        className="case-several"
        value={[...chosen]}
        options={answers.map(({ id, title }) => ({ value: id, label: say(title) }))}
        onChange={setChosen}
      />
      <Button type="primary" htmlType="submit" loading={busy} disabled={chosen.length === 0}>
        {words.next}
      </Button>
    </form>
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
