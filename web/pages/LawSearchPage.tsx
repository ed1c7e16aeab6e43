import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { LawAddress } from "../address.ts";
import { lawReportQuery, lawSearchQuery } from "../api.ts";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { useTitle } from "../useTitle.ts";
import { LawReportCard } from "./law/LawReportCard.tsx";
import { LawResults } from "./law/LawResults.tsx";
import { LawSearchForm } from "./law/LawSearchForm.tsx";
import { useLawPageTexts } from "./law/useLawPageTexts.ts";
import "./LawPages.css";

/** All of the law, to browse and to search; what is looked for stands in the address. */
export function LawSearchPage() {
  const texts = useLawPageTexts();
  const { q, type, confidence } = useSearch({ from: "/law" });
  const navigate = useNavigate({ from: "/law" });
  const asked = { q, type, confidence };
  const found = useQuery({ ...lawSearchQuery(asked), placeholderData: keepPreviousData });
  const report = useQuery(lawReportQuery());
  const change = (changed: LawAddress) => void navigate({ search: (before) => ({ ...before, ...changed }) });
  useTitle(texts.title);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
        <div className="law-links">
          <Link to={pages.lawDiff}>{texts.search.compare}</Link>
          <Link to={pages.correction}>{texts.search.correct}</Link>
        </div>
      </div>
      <LawSearchForm asked={asked} counts={found.data?.counts ?? []} change={change} />
      <div className="columns">
        <div aria-busy={found.isPlaceholderData}>
          <Answer query={found}>{(reply) => <LawResults reply={reply} asked={asked} change={change} />}</Answer>
        </div>
        <Answer query={report}>{(reply) => <LawReportCard report={reply} />}</Answer>
      </div>
    </>
  );
}
