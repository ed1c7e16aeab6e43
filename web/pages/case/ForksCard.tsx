import { Button, Input } from "antd";
import type { CaseReply } from "#contract/cases.ts";
import { useCasesTexts } from "../../cases/useCasesTexts.ts";
import { useOpening } from "../../cases/useOpening.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { Field } from "../../parts/Field.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { useCaseDraft } from "./caseDrafts.ts";
import { Cites } from "./Cites.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { isSaidToday } from "./isSaidToday.ts";
import { useCaseTexts } from "./useCaseTexts.ts";
import { isRunning } from "./whyNot.ts";
import { useLedTo } from "./useLedTo.ts";

type Fork = CaseReply["forks"][number];

/** Where the answers lead elsewhere, or ask for something before, each with how sure that is. */
export function ForksCard({ one }: { one: CaseReply }) {
  const words = useCaseTexts().forks;
  const heading = useLedTo("forks");
  if (one.forks.length === 0) return null;
  return (
    <section className="card" aria-label={words.title}>
      <div className="card-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
      </div>
      <ul className="case-list">
        {one.forks.map((fork) => (
          <ForkLine key={fork.id} fork={fork} one={one} />
        ))}
      </ul>
    </section>
  );
}

function ForkLine({ fork, one }: { fork: Fork; one: CaseReply }) {
  const { say } = useLanguage();
  const words = useCaseTexts().forks;
  const [note, setNote] = useCaseDraft(one, `fork ${fork.id}`, "note", "");
  const isToday = isSaidToday(one, fork);
  const asksFirst = fork.does === "first" && !fork.confirmed && isRunning(one);
  return (
    <li className={fork.does === "mind" || fork.confirmed ? "" : "case-wrong"}>
      <p>
        <b>{words.does[fork.does]}</b> <ConfidenceTag confidence={fork.confidence} />{" "}
        {fork.confirmed ? <span className="tag">{words.confirmed}</span> : null}
      </p>
      <p className={isToday ? "soft" : undefined}>{isToday ? words.today : say(fork.says)}</p>
      <Cites cites={fork.cites} />
      {fork.course === null || !isRunning(one) ? null : <OtherCourse course={fork.course} one={one} />}
      {asksFirst ? (
        <EntryForm
          one={one}
          label={words.confirm}
          drafts={`fork ${fork.id}`}
          entry={() => ({ do: "step", stage: `fork.${fork.id}`, note })}
        >
          <Field name={words.confirmNote}>
            <Input value={note} onChange={(event) => setNote(event.target.value)} />
          </Field>
        </EntryForm>
      ) : null}
    </li>
  );
}

function OtherCourse({ course, one }: { course: NonNullable<Fork["course"]>; one: CaseReply }) {
  const { say } = useLanguage();
  const words = useCasesTexts().opening;
  const opening = useOpening();
  const about = one.item === null ? { company: one.companyId } : { item: one.item.id };
  return (
    <p className="no-print">
      <Button size="small" loading={opening.isPending} onClick={() => opening.mutate({ course: course.id, ...about })}>
        {words.handle(say(course.title))}
      </Button>
      {opening.error === null ? null : <TroubleNote error={opening.error} />}
    </p>
  );
}
