import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { CompanySettingsReply } from "#contract/companySettings.ts";
import { CompanyCases } from "../cases/CompanyCases.tsx";
import { FilesCard } from "../files/FilesCard.tsx";
import { companySettingsQuery, peopleQuery } from "../api.ts";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { DemoTag } from "../parts/DemoTag.tsx";
import { FeedCard } from "../todos/FeedCard.tsx";
import { useTitle } from "../useTitle.ts";
import { ArchiveCard } from "./companies/ArchiveCard.tsx";
import { FallbackCard } from "./companies/FallbackCard.tsx";
import { LaddersCard } from "./companies/LaddersCard.tsx";
import { useCompaniesTexts } from "./companies/useCompaniesTexts.ts";
import "./CompanyPage.css";

/** One company: its cases, and what was decided for it: who answers where nobody else does, its ladders, and whether it is put away. */
export function CompanyPage() {
  const texts = useCompaniesTexts();
  const { id } = useParams({ from: "/companies/$id" });
  const settings = useQuery(companySettingsQuery(id));
  useTitle(settings.data?.company.name ?? texts.title);
  return (
    <>
      <p className="item-back">
        <Link to={pages.companies}>← {texts.back}</Link>
      </p>
      <Answer query={settings}>{(reply) => <CompanyContent reply={reply} />}</Answer>
    </>
  );
}

function CompanyContent({ reply }: { reply: CompanySettingsReply }) {
  const texts = useCompaniesTexts();
  const people = useQuery(peopleQuery()).data?.people ?? [];
  const { company } = reply;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{company.name}</h1>
          <p>
            {texts.items(company.items)} {company.demo ? <DemoTag /> : null}
          </p>
        </div>
      </div>
      {company.archived ? (
        <p className="archived-note" role="note">
          {texts.archivedNote}
        </p>
      ) : null}
      <CompanyCases company={company.id} archived={company.archived} />
      <FallbackCard key={company.id} reply={reply} people={people} />
      <LaddersCard reply={reply} />
      {company.archived ? null : <FeedCard owners={[{ name: company.name, wish: { company: company.id } }]} />}
      <FilesCard company={company.id} archived={company.archived} />
      <ArchiveCard company={company} />
    </>
  );
}
