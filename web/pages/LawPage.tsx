import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { LawPageReply } from "#contract/lawPages.ts";
import { lawPageQuery } from "../api.ts";
import { withDayTexts } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { ConfidenceTag } from "../parts/ConfidenceTag.tsx";
import { Message } from "../parts/Message.tsx";
import { Refused } from "../trouble.ts";
import { useTitle } from "../useTitle.ts";
import { AboutCard } from "./law/AboutCard.tsx";
import { ArticlesCard } from "./law/ArticlesCard.tsx";
import { CasesCard } from "./law/CasesCard.tsx";
import { CompaniesTouched } from "./law/CompaniesTouched.tsx";
import { ExamplesCard } from "./law/ExamplesCard.tsx";
import { ProvincesCard } from "./law/ProvincesCard.tsx";
import { ReferencesCard } from "./law/ReferencesCard.tsx";
import { StatementsCards } from "./law/StatementsCards.tsx";
import { useLawPageTexts } from "./law/useLawPageTexts.ts";
import "../explain/Explanation.css";
import "./LawPages.css";

/** One thing of the law: what it says, what it rests on, what rests on it, and whom it touches. */
export function LawPage() {
  const { type, id } = useParams({ from: "/law/$type/$id" });
  const { asOf } = useSearch({ strict: false });
  const query = useQuery(lawPageQuery(type, id, asOf));
  const { error } = query;
  if (query.data === undefined && error instanceof Refused) return <UnknownPage error={error} id={id} />;
  return <Answer query={query}>{(page) => <Content key={`${page.type} ${page.id}`} page={page} />}</Answer>;
}

function Content({ page }: { page: LawPageReply }) {
  const { say } = useLanguage();
  useTitle(say(page.title));
  return (
    <>
      <Head page={page} />
      <div className="columns">
        <div>
          <StatementsCards page={page} />
          {page.articles.length === 0 ? null : <ArticlesCard page={page} />}
          {page.examples === null ? null : <ExamplesCard examples={page.examples} />}
          {page.cases.length === 0 ? null : <CasesCard page={page} />}
        </div>
        <div>
          <AboutCard page={page} />
          {page.companies === null ? null : <CompaniesTouched companies={page.companies} />}
          <ProvincesCard page={page} />
          <ReferencesCard page={page} />
        </div>
      </div>
    </>
  );
}

function Head({ page }: { page: LawPageReply }) {
  const { texts, say } = useLanguage();
  const { title, words } = useLawPageTexts();
  const said = page.statements.some(({ says }) => says.zh === page.line.zh);
  return (
    <div className="law-head">
      <p>
        <Link to={pages.law}>{title}</Link> <span className="soft">/</span>{" "}
        <Link to={pages.law} search={{ type: page.type }}>
          {words.types[page.type]}
        </Link>
      </p>
      <h1>{say(page.title)}</h1>
      <p>
        {page.confidences.map((one) => (
          <ConfidenceTag key={one} confidence={one} />
        ))}{" "}
        {said ? null : <span className="soft">{withDayTexts(say(page.line), texts)}</span>}
      </p>
    </div>
  );
}

/** A link that leads nowhere any more says so, and where to look. */
function UnknownPage({ error, id }: { error: Refused; id: string }) {
  const { page } = useLawPageTexts();
  const { say } = useLanguage();
  useTitle(page.unknown);
  return (
    <Message
      tone="trouble"
      heading="h1"
      title={page.unknown}
      actions={
        <Link to={pages.law} search={{ q: id.slice(0, 200) }} className="action">
          {page.lookFor}
        </Link>
      }
    >
      <p>{say(error.problem.sentence)}</p>
    </Message>
  );
}
