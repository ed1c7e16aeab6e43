import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { CaseReply } from "#contract/cases.ts";
import { caseQuery } from "../api.ts";
import { caseLightText } from "../cases/caseLightText.ts";
import { useCasesTexts } from "../cases/useCasesTexts.ts";
import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { DemoTag } from "../parts/DemoTag.tsx";
import { Light } from "../parts/Light.tsx";
import { WarningsCard } from "../warnings/WarningsCard.tsx";
import { useTitle } from "../useTitle.ts";
import { ArchivedNote } from "./case/ArchivedNote.tsx";
import { CaseNotices } from "./case/CaseNotices.tsx";
import { CaseWork } from "./case/CaseWork.tsx";
import { ClocksCard } from "./case/ClocksCard.tsx";
import { DeadlinesCard } from "./case/DeadlinesCard.tsx";
import { ExpectedCard } from "./case/ExpectedCard.tsx";
import { FactsCard } from "./case/FactsCard.tsx";
import { HistoryCard } from "./case/HistoryCard.tsx";
import { SubmittedCard } from "./case/SubmittedCard.tsx";
import { CaseResult, useCaseTexts } from "./case/useCaseTexts.ts";
import type { CasesTexts } from "../zhCases.ts";
import "../explain/Explanation.css";
import "../parts/Field.css";
import "../parts/SheetForm.css";
import "./CasePage.css";
import "./DeclarationPage.css";
import { namedText } from "../cases/namedText.ts";

/** One case: what to do today, what it needs, and on the right the clocks of both sides and all that happened. */
export function CasePage() {
  const words = useCasesTexts();
  const { say } = useLanguage();
  const { id } = useParams({ from: "/cases/$id" });
  const query = useQuery(caseQuery(id));
  useTitle(query.data === undefined ? words.title : say(query.data.title));
  return (
    <>
      <p className="item-back no-print">
        <Link to={pages.cases}>← {words.back}</Link>
      </p>
      <Answer query={query}>{(one) => <CaseContent key={one.id} one={one} />}</Answer>
    </>
  );
}

function CaseContent({ one }: { one: CaseReply }) {
  return (
    <CaseResult value={one}>
      <CaseNotices>
        <CaseHead one={one} />
        {one.archived ? <ArchivedNote one={one} /> : null}
        <div className="columns">
          <CaseWork one={one} />
          <div>
            <FactsCard one={one} />
            <ClocksCard one={one} />
            <ExpectedCard one={one} />
            <DeadlinesCard one={one} />
            {one.item === null ? <WarningsCard itemId={one.id} /> : null}
            <SubmittedCard one={one} />
            <HistoryCard one={one} />
          </div>
        </div>
      </CaseNotices>
    </CaseResult>
  );
}

function CaseHead({ one }: { one: CaseReply }) {
  const { texts, say } = useLanguage();
  const board = useCasesTexts();
  const words = useCaseTexts();
  const { closed, item } = one;
  const about = item === null ? one.company : `${item.name} · ${one.company}`;
  return (
    <div className="page-head">
      <div>
        <h1>{say(one.title)}</h1>
        <p>
          {about} {one.demo ? <DemoTag /> : null}
        </p>
        {closed === null ? null : (
          <p>
            <b>{words.endedOn(namedText(board.outcomes, closed.outcome), dayText(closed.on, texts))}</b>
          </p>
        )}
      </div>
      {one.archived && closed === null ? (
        <span className="tag">{words.archived.tag}</span>
      ) : (
        <Light light={one.light} text={lightText(one, board)} />
      )}
    </div>
  );
}

/** A light that says whose turn it is needs no second word for it. */
function lightText(one: CaseReply, words: CasesTexts): string {
  const { light, turn } = one;
  const said = caseLightText(one, words);
  return light === "red" && turn !== "nobody" ? `${said} · ${words.turns[turn]}` : said;
}
