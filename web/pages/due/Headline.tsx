import { useLanguage } from "../../language.tsx";
import type { DueGroups } from "./groupDue.ts";

/** A sentence before any number: what to do this week, what else, and what is not known. */
export function Headline({ groups, within, questions }: { groups: DueGroups; within: number; questions: number }) {
  const { due } = useLanguage().texts;
  const count = groups.now.length;
  const parts = [
    ...(groups.overdue === 0 ? [] : [due.leadOverdue(groups.overdue)]),
    groups.later.length === 0 ? (count === 0 ? due.leadNone(within) : "") : due.leadLater(groups.later.length, within),
    ...(questions === 0 ? [] : [due.leadQuestions(questions)]),
  ].filter((part) => part !== "");
  return (
    <div>
      <h1>{count === 0 ? due.headlineNone : due.headline(count)}</h1>
      {parts.length === 0 ? null : (
        <p>
          {parts.join(due.leadJoin)}
          {due.leadEnd}
        </p>
      )}
    </div>
  );
}
