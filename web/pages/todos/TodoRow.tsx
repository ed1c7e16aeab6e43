import type { Todo } from "#contract/todos.ts";
import { withDayTexts, dayText } from "../../dayText.ts";
import { ExplainLink } from "../../explain/ExplainLink.tsx";
import { FiledButton } from "../../filing/FiledButton.tsx";
import { HandledState } from "../../handling/HandledState.tsx";
import { HandlingButtons } from "../../handling/HandlingButtons.tsx";
import { useTodoTexts } from "../../handling/useTodoTexts.ts";
import { useLanguage } from "../../language.tsx";
import { DemoTag } from "../../parts/DemoTag.tsx";
import { SubjectLink } from "../../parts/SubjectLink.tsx";
import { InCase } from "../../parts/InCase.tsx";
import { Light } from "../../parts/Light.tsx";
import { dutyText } from "../../parts/timeLeft.ts";
import { DueReason } from "../due/DueReason.tsx";
import { toldNamed } from "./toldNamed.ts";

/** One thing that somebody was told of: how much time is left, what to do, why it came, and what can be said of it. */
export function TodoRow({ todo }: { todo: Todo }) {
  const { texts, say } = useLanguage();
  const words = useTodoTexts().todos;
  const { due, item, identifier } = todo;
  const paper = identifier === null || item.includes(identifier) ? item : `${item} ${identifier}`;
  const filing = due?.filing ?? null;
  return (
    <li className="due-row">
      <div className="due-left">
        {due === null ? (
          <span className="tag">{words.stopped}</span>
        ) : (
          <>
            <Light light={due.light} text={dutyText(due, texts)} />
            {due.daysLeft > 0 ? <small>{texts.time.calendarDays(due.daysLeft)}</small> : null}
          </>
        )}
      </div>
      <div className="due-body">
        <p>
          <b>{paper}</b>
          <span>{say(todo.what)}</span>
          <span className="soft">{todo.company}</span>
          {todo.demo ? <DemoTag /> : null}
          <HandledState handled={due?.handled ?? null} daysLeft={due?.daysLeft ?? 0} />
        </p>
        <Reason todo={todo} />
        <p className="todo-why">
          <span className="soft">{words.why}</span> {whoText(todo, words, say)}{" "}
          <span className="soft">{words.toldOn(dayText(todo.toldOn, texts))}</span>
          {todo.alsoTold.length === 0 ? null : (
            <span className="soft"> {words.alsoTold(otherText(todo, words, texts))}</span>
          )}
        </p>
        {due === null ? null : <HandlingButtons duty={due} />}
        {filing === null ? null : <FiledButton itemId={todo.itemId} year={filing.year} paper={paper} />}
      </div>
      <SubjectLink subject={todo} className="action no-print" name={texts.due.openNamed(paper)}>
        {texts.due.open}
      </SubjectLink>
    </li>
  );
}

/** By when and what to do; of a settled duty what settled it. */
function Reason({ todo: { due, why, what, item } }: { todo: Todo }) {
  const { texts, say } = useLanguage();
  if (due === null) return <p>{why === null ? null : say(why)}</p>;
  return (
    <>
      <p className="due-why">
        <DueReason item={due} /> <ExplainLink id={due.id} of={`${item} ${say(what)}`} />
      </p>
      <InCase inCase={due.inCase} />
      <p>
        <span className="soft">{texts.due.nextStep}</span> {withDayTexts(say(due.nextStep), texts)}
      </p>
    </>
  );
}

type Words = ReturnType<typeof useTodoTexts>["todos"];
type Say = ReturnType<typeof useLanguage>["say"];

function whoText({ told }: Todo, words: Words, say: Say): string {
  return toldNamed(told)
    .map(({ name, reason }) => (name === null ? say(reason) : words.told(name, say(reason))))
    .join(words.listJoin);
}

function otherText({ alsoTold }: Todo, words: Words, texts: ReturnType<typeof useLanguage>["texts"]): string {
  return alsoTold.map(({ name, on }) => words.toldToo(name, dayText(on, texts))).join(words.listJoin);
}
