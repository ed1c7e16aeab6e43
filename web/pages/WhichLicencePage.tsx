import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { whichLicenceQuery } from "../api.ts";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { Refused } from "../trouble.ts";
import { useTitle } from "../useTitle.ts";
import { AnswersCard } from "./whichLicence/AnswersCard.tsx";
import { ApplicationSection } from "./whichLicence/ApplicationSection.tsx";
import { ProvinceCard } from "./whichLicence/ProvinceCard.tsx";
import { QuestionCard } from "./whichLicence/QuestionCard.tsx";
import { RequirementsCard } from "./whichLicence/RequirementsCard.tsx";
import { ResultColumn } from "./whichLicence/ResultColumn.tsx";
import { useWhichLicenceTexts } from "./whichLicence/useWhichLicenceTexts.ts";
import "../explain/Explanation.css";
import "./ProceedingsPage.css";
import "./WhichLicencePage.css";

/** 办哪个证: one question after the other, and beside it what the answers come to. The address says all of it. */
export function WhichLicencePage() {
  const texts = useWhichLicenceTexts();
  const { answers, province, ask } = useSearch({ from: "/which-licence" });
  useTitle(texts.title);
  const query = useQuery({ ...whichLicenceQuery({ answers, province }), placeholderData: keepPreviousData });
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
      </div>
      <Answer query={query}>
        {(reply) => (
          <>
            <div className="licence-columns" aria-busy={query.isPlaceholderData}>
              <div>
                {reply.authority.provinceMissing && ask === undefined ? <ProvinceCard reply={reply} /> : null}
                <QuestionCard reply={reply} ask={ask} />
                <AnswersCard reply={reply} province={province} />
              </div>
              <ResultColumn reply={reply} />
            </div>
            <RequirementsCard reply={reply} />
            <ApplicationSection reply={reply} />
          </>
        )}
      </Answer>
      {query.error instanceof Refused ? (
        <p className="licence-restart">
          <Link to={pages.whichLicence} className="action" activeProps={{}}>
            {texts.restart}
          </Link>
        </p>
      ) : null}
    </>
  );
}
