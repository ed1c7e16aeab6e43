import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { DueReply } from "#contract/due.ts";
import { defaultWithin } from "../address.ts";
import { dueQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { useShownCompanies } from "../shell/useShownCompanies.ts";
import { useTitle } from "../useTitle.ts";
import { CompaniesCard } from "./due/CompaniesCard.tsx";
import { CountsCard } from "./due/CountsCard.tsx";
import { DemoNote } from "./due/DemoNote.tsx";
import { DueList } from "./due/DueList.tsx";
import { EmptyLedger } from "./EmptyLedger.tsx";
import { GapsCard } from "./due/GapsCard.tsx";
import { Headline } from "./due/Headline.tsx";
import { MovedNote } from "./due/MovedNote.tsx";
import { QuestionsCard } from "./due/QuestionsCard.tsx";
import { WindowChoice } from "./due/WindowChoice.tsx";
import { groupDue } from "./due/groupDue.ts";
import "./DuePage.css";

/** What must be done, by when and why: a sentence first, then the list, then what else is worth knowing. */
export function DuePage() {
  const { texts } = useLanguage();
  const { within = defaultWithin, company, asOf } = useSearch({ strict: false });
  const due = useQuery({ ...dueQuery({ within, company, asOf }), placeholderData: keepPreviousData });
  useTitle(texts.due.title);
  return <Answer query={due}>{(reply) => <DueContent due={reply} within={within} />}</Answer>;
}

function DueContent({ due, within }: { due: DueReply; within: number }) {
  const { texts } = useLanguage();
  const companies = useShownCompanies();
  const groups = groupDue(due.items);
  const empty = due.items.length === 0 && companies.every((company) => company.items === 0);
  if (empty) return <EmptyLedger />;
  const several = companies.length > 1;
  return (
    <>
      <div className="page-head">
        <Headline groups={groups} within={within} questions={due.questions.length} />
        <WindowChoice within={within} />
      </div>
      {companies.length > 0 && companies.every((company) => company.demo) ? <DemoNote /> : null}
      <MovedNote />
      <div className="columns">
        <div>
          <GapsCard findings={due.findings} several={several} />
          <DueList title={texts.due.now} note={texts.due.nowNote} items={groups.now} several={several} />
          <DueList title={texts.due.later} note={texts.due.laterNote(within)} items={groups.later} several={several} />
          {groups.quiet.length === 0 ? null : (
            <DueList title={texts.due.quiet} note={texts.due.quietNote} items={groups.quiet} several={several} />
          )}
        </div>
        <div>
          <CountsCard companies={companies} />
          <QuestionsCard questions={due.questions} several={several} />
          {several ? <CompaniesCard companies={companies} /> : null}
        </div>
      </div>
    </>
  );
}
