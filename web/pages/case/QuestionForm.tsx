import { Button, Checkbox, Input, Select } from "antd";
import { useEffect, useRef } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { useLanguage } from "../../language.tsx";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { forgetDrafts, useCaseDraft } from "./caseDrafts.ts";
import { focusAfter } from "./focusAfter.ts";
import { useCaseEntry } from "./useCaseEntry.ts";
import { useCaseTexts } from "./useCaseTexts.ts";

type QuestionFormProps = {
  readonly question: CaseReply["questions"][number];
  readonly one: CaseReply;
  /** Whether it follows an answer: then the focus goes to it, and it is heard. */
  readonly follows: boolean;
  readonly saved: () => void;
};

/** One question with its answers; that nobody knows is always one of them. */
export function QuestionForm({ question, one, follows, saved }: QuestionFormProps) {
  const { say } = useLanguage();
  const words = useCaseTexts().questions;
  const { id, ask, help, kind, answers, answer } = question;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (follows) heading.current?.focus();
  }, [follows]);
  const saying = useCaseEntry(one.id, () => {
    forgetDrafts(one.id, draftsOf(question));
    focusAfter(heading.current);
    saved();
  });
  const answerWith = (given: string | null): void =>
    saying.mutate({ do: "answer", answers: { [id]: given }, seen: { [id]: answer } });
  const form = { one, question, label: say(ask), busy: saying.isPending, answer: answerWith };
  return (
    <fieldset className="case-question no-print" aria-label={say(ask)}>
      <h3 ref={heading} tabIndex={-1}>
        {say(ask)}
      </h3>
      {help === null ? null : <p className="soft">{say(help)}</p>}
      <div className="case-choices">
        {question.several ? (
          <Several {...form} />
        ) : kind === "choice" && answers.length > mostButtons ? (
          <Chosen {...form} />
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
          <Written {...form} kind={kind} />
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

function draftsOf({ id }: CaseReply["questions"][number]): string {
  return `question ${id}`;
}

type ChosenProps = {
  readonly one: CaseReply;
  readonly question: CaseReply["questions"][number];
  readonly label: string;
  readonly busy: boolean;
  readonly answer: (given: string) => void;
};

/** One of many: the 32 authorities. */
function Chosen({ one, question, label, busy, answer }: ChosenProps) {
  const { answers, answer: before } = question;
  const { say } = useLanguage();
  const words = useCaseTexts().questions;
  const [chosen, setChosen] = useCaseDraft(one, draftsOf(question), "chosen", before);
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
function Several({ one, question, label, busy, answer }: ChosenProps) {
  const { answers, answer: before } = question;
  const { say } = useLanguage();
  const words = useCaseTexts().questions;
  const [chosen, setChosen] = useCaseDraft<readonly string[]>(
    one,
    draftsOf(question),
    "several",
    before?.split(",") ?? [],
  );
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

type WrittenProps = ChosenProps & { readonly kind: "day" | "year" | "text" };

function Written({ one, question, kind, label, busy, answer }: WrittenProps) {
  const words = useCaseTexts().questions;
  const [text, setText] = useCaseDraft(one, draftsOf(question), "text", question.answer ?? "");
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
