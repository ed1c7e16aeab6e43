import { Button } from "antd";
import { useState } from "react";
import type { AnswerDuty } from "#contract/answers.ts";
import type { LinkAnswer } from "../../commands.ts";
import { withDayTexts } from "../../dayText.ts";
import { HandlingForm } from "../../handling/HandlingForm.tsx";
import { NoteField, noteOf } from "../../handling/NoteField.tsx";
import { useTodoTexts } from "../../handling/useTodoTexts.ts";
import { useLanguage } from "../../language.tsx";
import { Light } from "../../parts/Light.tsx";
import { dutyText } from "../../parts/timeLeft.ts";
import { DueReason } from "../due/DueReason.tsx";
import "../../handling/HandlingButtons.css";

type AnswerRowProps = {
  readonly duty: AnswerDuty;
  readonly busy: boolean;
  readonly answer: (answer: LinkAnswer) => void;
};

/** One duty of the message: as it stands, and what was or can be answered. */
export function AnswerRow({ duty, busy, answer }: AnswerRowProps) {
  const { texts, say } = useLanguage();
  const words = useTodoTexts();
  const { due, answered, item, company, what } = duty;
  return (
    <li className="due-row">
      <div className="due-left">
        {due === null ? (
          <span className="tag">{words.todos.tabs.settled}</span>
        ) : (
          <Light light={due.light} text={dutyText(due, texts)} />
        )}
      </div>
      <div className="due-body">
        <p>
          <b>{item}</b>
          <span>{say(what)}</span>
          <span className="soft">{company}</span>
        </p>
        {due === null ? null : (
          <>
            <p className="due-why">
              <DueReason item={due} />
            </p>
            <p>
              <span className="soft">{texts.due.nextStep}</span> {withDayTexts(say(due.nextStep), texts)}
            </p>
          </>
        )}
        {answered === null ? null : (
          <p>
            <span className="tag">{words.answer.answered}</span> {withDayTexts(say(answered), texts)}
          </p>
        )}
        {answered === null && due !== null ? <Buttons duty={duty} due={due} busy={busy} answer={answer} /> : null}
      </div>
    </li>
  );
}

function Buttons({ duty, due, busy, answer }: AnswerRowProps & { readonly due: NonNullable<AnswerDuty["due"]> }) {
  const { say } = useLanguage();
  const words = useTodoTexts().handling;
  const [asked, setAsked] = useState(false);
  // Null as long as nobody wants to write one.
  const [note, setNote] = useState<string | null>(null);
  const about = { itemId: duty.itemId, duty: duty.duty, ...noteOf(note ?? "") };
  return (
    <fieldset className="handling" aria-label={words.group(duty.item, say(duty.what))}>
      <Button type="primary" loading={busy} onClick={() => answer({ ...about, how: "acknowledge" })}>
        {words.acknowledge}
      </Button>
      <Button disabled={due.daysLeft <= 0} aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {words.snooze}
      </Button>
      <Button type="text" aria-expanded={note !== null} onClick={() => setNote(note === null ? "" : null)}>
        {words.note}
      </Button>
      {note === null ? null : <NoteField value={note} change={setNote} />}
      {due.daysLeft <= 0 ? <small className="soft">{words.tooLate}</small> : null}
      {asked ? (
        <HandlingForm
          asked="snooze"
          lastDay={due.lastDayToAct}
          busy={busy}
          save={(until) => answer({ ...about, how: "snooze", until })}
          cancel={() => setAsked(false)}
        />
      ) : null}
    </fieldset>
  );
}
