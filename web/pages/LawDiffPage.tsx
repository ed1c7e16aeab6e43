import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { LawDiffReply, LawUsesReply } from "#contract/lawDiff.ts";
import { lawDiffQuery, lawUsesQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { MovedDates } from "../parts/MovedDates.tsx";
import { useTitle } from "../useTitle.ts";
import { ChangedFiles } from "./lawDiff/ChangedFiles.tsx";
import { LawChoice } from "./lawDiff/LawChoice.tsx";
import { MovedCompanies } from "./lawDiff/MovedCompanies.tsx";
import "./LawDiffPage.css";

/** How two laws differ that were used here, and which dates of which companies that moves. */
export function LawDiffPage() {
  const { texts } = useLanguage();
  const { title, lead } = texts.lawDiff;
  useTitle(title);
  const query = useQuery(lawUsesQuery());
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
      </div>
      <Answer query={query}>{({ uses }) => (uses.length < 2 ? <OnlyOne /> : <Chosen uses={uses} />)}</Answer>
    </>
  );
}

function OnlyOne() {
  const { texts } = useLanguage();
  return (
    <section className="card">
      <p>{texts.lawDiff.only}</p>
      <pre className="command">zhaozhang law diff ./my-law</pre>
    </section>
  );
}

function Chosen({ uses }: { uses: LawUsesReply["uses"] }) {
  const { from, to, company } = useSearch({ strict: false });
  const sides = { from: from ?? uses[1]?.hash, to: to ?? uses[0]?.hash };
  const query = useQuery({ ...lawDiffQuery({ ...sides, company }), placeholderData: keepPreviousData });
  return (
    <>
      <LawChoice uses={uses} {...sides} />
      <Answer query={query}>{(reply) => <Difference reply={reply} />}</Answer>
    </>
  );
}

function Difference({ reply }: { reply: LawDiffReply }) {
  const { texts } = useLanguage();
  const { lawDiff } = texts;
  const { files, companies, comparison, dates } = reply;
  if (files.length === 0) return <p className="card">{lawDiff.same}</p>;
  const all = companies.reduce((sum, { moved, settled }) => sum + moved + settled, 0);
  return (
    <>
      <section className="card" aria-label={lawDiff.companies(companies.length)}>
        <div className="card-head">
          <h2>{lawDiff.companies(companies.length)}</h2>
        </div>
        {comparison === "calendar-only" ? <p>{lawDiff.calendarOnly}</p> : null}
        {comparison === "unreadable" ? <p>{lawDiff.unreadable}</p> : null}
        {companies.length === 0 ? null : <MovedCompanies companies={companies} />}
        {dates.length === 0 ? null : <MovedDates dates={dates} rest={all - dates.length} />}
      </section>
      <ChangedFiles files={files} />
    </>
  );
}
